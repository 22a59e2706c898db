data "entra_device_registration_policy" "this" {
  lifecycle {
    postcondition {
      condition     = self.multi_factor_auth_configuration == "notRequired"
      error_message = "A conditional access policy for registering devices is not enforced while the setting of the tenant asks for multifactor authentication."
    }
  }
}

output "who_joins_devices" {
  value = data.entra_device_registration_policy.this.azure_ad_join.allowed_to_join.membership
}
