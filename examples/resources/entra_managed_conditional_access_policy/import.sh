# The import id is the id of the policy, as Graph or the portal's address shows it.
terraform import entra_managed_conditional_access_policy.block_legacy_authentication b0b00000-0000-4000-80d0-000000000001
