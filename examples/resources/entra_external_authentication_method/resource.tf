resource "entra_external_authentication_method" "adatum" {
  display_name = "Adatum"
  state        = "enabled"
  app_id       = "2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca"

  open_id_connect_setting = {
    client_id     = "06a011bd-ec92-4404-80fb-db6d5ada8ee2"
    discovery_url = "https://adatum.example/.well-known/openid-configuration"
  }

  include_targets   = [{ group_id = "d0d00000-0000-4000-80a0-000000000004" }]
  exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000002"]
}
