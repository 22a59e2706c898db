data "entra_tenant" "this" {
  lifecycle {
    postcondition {
      condition     = contains(self.licences, "P1")
      error_message = "Conditional access needs Microsoft Entra ID P1."
    }
  }
}

output "initial_domain" {
  value = data.entra_tenant.this.initial_domain
}
