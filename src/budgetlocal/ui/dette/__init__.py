"""The debt: loans, their schedules, their extinction, and what the accounts say of them."""
