resource "entra_verifiable_credentials_method" "this" {
  state = "enabled"

  include_targets = [
    {
      group_id             = "d0d00000-0000-4000-80a0-000000000001"
      verified_id_profiles = ["5b8a1f3e-0c7d-4a52-9d6e-2f1c8b7a9e01"]
    },
  ]

  exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000002"]
}
