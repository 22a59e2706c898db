terraform {
  required_providers {
    entra = {
      source = "entra-policy/entra"
    }
  }
}

# The credential comes from the environment: ARM_CLIENT_ID with ARM_CLIENT_SECRET,
# ARM_CLIENT_CERTIFICATE_PATH, ARM_USE_OIDC or ARM_USE_MSI.
provider "entra" {
  tenant_id = "d0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0"
}
