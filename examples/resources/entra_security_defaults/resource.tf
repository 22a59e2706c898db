resource "entra_security_defaults" "this" {
  # Conditional access policies protect this tenant.
  is_enabled = false
}
