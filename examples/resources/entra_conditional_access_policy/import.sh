# The import id is the id of the policy, as Graph or the portal's address shows it.
terraform import entra_conditional_access_policy.legacy 1c5e7d2a-8b3f-4f6e-9d04-6a2b9c8e7f10
