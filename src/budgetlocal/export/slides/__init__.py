"""A pack as a PowerPoint deck whose charts and tables stay native, hence editable."""
