#!/bin/sh
# Starts the Terraform provider entra-policy/entra. What Terraform shows of a failed start is the
# first line of standard output.
case $0 in
  */*) here=${0%/*} ;;
  *) here=. ;;
esac
if ! command -v node >/dev/null 2>&1; then
  echo "the provider entra-policy/entra needs Node.js 20.19 or newer and finds no 'node' on the PATH; install it from https://nodejs.org"
  exit 1
fi
# Node parses this file at every start; the provider reads it when it first needs the network.
if [ "$1" != resident ] && [ -n "$NODE_EXTRA_CA_CERTS" ]; then
  ENTRA_EXTRA_CA_CERTS=$NODE_EXTRA_CA_CERTS
  export ENTRA_EXTRA_CA_CERTS
  unset NODE_EXTRA_CA_CERTS
fi
exec node "$here/main.cjs" "$@"
