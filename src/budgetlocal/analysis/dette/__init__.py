"""Debt: loans and their schedules to the cent, what is owed by year, what the accounts say of it.

For other rooms: `profile.profile(contracts, years)` adds schedules up by year, `new_loan.new_loan`
makes the loan that closes a year of a plan, `portfolio.portfolio(budget, content)` gives the loans
of a budget.
"""
