# A key that the user has already, by user, slot and the id of the method in Graph. Where that is
# not at hand, "cred:" and the credential id in base64url stand for it.
terraform import entra_fido2_security_key.ada_primary d0d00000-0000-4000-80b0-000000000001/primary/pZl3gD0xPm7mQmXzBwGqFw2
