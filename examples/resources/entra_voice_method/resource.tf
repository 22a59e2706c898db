resource "entra_voice_method" "this" {
  state                   = "disabled"
  is_office_phone_allowed = false
}
