# The import id is the id of the method, as Graph lists it among the configurations of all methods.
terraform import entra_external_authentication_method.adatum b183b746-e7db-4fa2-bafc-69ecf18850dd
