data "entra_authentication_strength" "phishing_resistant" {
  display_name = "Phishing-resistant MFA"
}

output "phishing_resistant_strength_id" {
  value = data.entra_authentication_strength.phishing_resistant.id
}
