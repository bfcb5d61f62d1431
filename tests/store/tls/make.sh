#!/bin/sh
# Makes the certificates of the tests anew: an authority, a database's certificate that it signed for localhost, and
# an authority that signed nothing. They guard nothing, and are valid for a hundred years.
set -eu
cd "$(dirname "$0")"
authority() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500 \
    -subj "/CN=$1" -keyout "$2.key" -out "$2.crt"
}
authority 'lettergraph tests' authority
authority 'lettergraph tests, another' another
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout server.key -out server.csr
printf 'subjectAltName=DNS:localhost\n' > server.ext
openssl x509 -req -in server.csr -CA authority.crt -CAkey authority.key -days 36500 -extfile server.ext -out server.crt
rm authority.key another.key server.csr server.ext ./*.srl
