resource "entra_authentication_context" "privileged_change" {
  context_id   = "c10"
  display_name = "Privileged change"
  description  = "A phishing-resistant method, on a device of the company."
  is_available = true
}
