# RASOAT_SARIF_SCHEMA: the official JSON Schema of SARIF 2.1.0, which the tests hold our reports against. It is published on
# npm inside Microsoft's matchers for SARIF.
include(NpmPackage)
rasoat_npm_package(
  matchers "@microsoft/jest-sarif" "1.0.0-beta.0"
  "0357ce84f77a21ce620e4e05f583f0d6a341e1717eefe22f891ef197caf617a433424c7972963d2ec1a4dab1318852047016e3a559d29b058606e9004a4890f4")
set(RASOAT_SARIF_SCHEMA ${matchers}/lib/schemas/sarif-2.1.0-rtm.5.json)
