data "entra_inbound_trust" "this" {}

output "tenants_whose_mfa_counts" {
  value = toset([
    for tenant_id, trust in data.entra_inbound_trust.this.partners : tenant_id
    if trust.is_mfa_accepted
  ])
}
