# The import id is the id of the location, as Graph or the portal's address shows it.
terraform import entra_named_location.offices 3b2a1c9e-6f4d-4e8a-9c27-5d1e8f0a7b64
