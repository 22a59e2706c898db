resource "entra_authorization_policy" "this" {
  allowed_to_use_sspr   = false
  allow_invites_from    = "adminsAndGuestInviters"
  block_msol_powershell = true
  guest_user_role_id    = "2af84b1e-32c8-42b7-82bc-daa82404023b"

  default_user_role_permissions = {
    allowed_to_create_apps    = false
    allowed_to_create_tenants = false
  }
}
