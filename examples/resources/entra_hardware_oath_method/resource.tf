resource "entra_hardware_oath_method" "this" {
  state = "enabled"

  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000001" },
  ]

  exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000002"]
}
