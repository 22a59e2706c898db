# Microsoft created the policy; its id is the one that Graph or the portal's address shows.
resource "entra_managed_conditional_access_policy" "block_legacy_authentication" {
  policy_id = "b0b00000-0000-4000-80d0-000000000001"
  state     = "enabled"

  # The accounts for emergencies.
  exclude_groups = ["b0b00000-0000-4000-80a0-000000000003"]
}
