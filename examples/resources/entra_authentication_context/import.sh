# The import id is the id of the context, "c1" to "c99".
terraform import entra_authentication_context.privileged_change c10
