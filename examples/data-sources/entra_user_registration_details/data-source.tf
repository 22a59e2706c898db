data "entra_user_registration_details" "staff" {
  group_id = "d0d00000-0000-4000-80a0-000000000001"
}

output "without_phishing_resistant_method" {
  value = toset([
    for user in data.entra_user_registration_details.staff.users : user.user_principal_name
    if !anytrue([
      for method in user.methods_registered :
      startswith(method, "passKey") || method == "windowsHelloForBusiness"
    ])
  ])
}
