# The import id is the id of the tenant: every tenant has exactly one.
terraform import entra_qr_code_pin_method.this d0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0
