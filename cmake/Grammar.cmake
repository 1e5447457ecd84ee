# tree_sitter_yaml: the YAML grammar of tree-sitter, a third witness in the tests (never in the product).
include(NpmPackage)
rasoat_npm_package(
  grammar "@tree-sitter-grammars/tree-sitter-yaml" "0.7.1"
  "0329c1c242284024e08c3477ddb0d4a7d32aabe613728d22b379f985102932a1bda1fffa038790b1f0b5fee484787494c8c41261ac1c0166a6b1ec6756920fe1")
add_library(tree_sitter_yaml STATIC ${grammar}/src/parser.c ${grammar}/src/scanner.c)
target_include_directories(tree_sitter_yaml PRIVATE ${grammar}/src)
# Generated C, not ours to mend; its scanner stores to misaligned addresses, which the sanitizers would stop at.
target_compile_options(tree_sitter_yaml PRIVATE -w -fno-sanitize=all)
