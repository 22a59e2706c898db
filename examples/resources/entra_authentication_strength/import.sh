# The import id is the id of the strength, as Graph or the portal's address shows it.
terraform import entra_authentication_strength.administrators 7f2f6b1a-2d4e-4c8b-9a63-0b5e1d9c8f47
