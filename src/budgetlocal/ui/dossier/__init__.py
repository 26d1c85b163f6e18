"""The views of the page Dossier de conseil, and the council meeting on the whole screen."""
