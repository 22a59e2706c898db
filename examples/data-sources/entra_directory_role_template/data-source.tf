data "entra_directory_role_template" "global_administrator" {
  display_name = "Global Administrator"
}

output "role_template_id" {
  value = data.entra_directory_role_template.global_administrator.id
}
