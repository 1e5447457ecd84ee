// Run while the program is built: loads packs and registry as any start would, and writes the source that holds them
// compiled (rules/compiled/compiled_rules.h).
//
//   compile_rules rules/packs rules/registry OUTPUT     # 1 after telling every mistake of the files
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "rules/compiled/compiled_rules.h"

namespace rasoat::rules {

std::span<const CompiledPack> compiled_packs() { return {}; }
std::string_view compiled_registry() { return {}; }

namespace {

bool tell(const std::vector<RuleError>& errors) {
  for (const RuleError& error : errors) {
    std::string text = error.file + ":" + std::to_string(error.line) + ":" + std::to_string(error.column) +
                       ": error: " + error.what.en + "\n";
    if (!error.excerpt.empty()) text += "  | " + error.excerpt + "\n";
    if (!error.help.empty()) text += "  = " + error.help.en + "\n";
    std::fputs(text.c_str(), stderr);
  }
  return errors.empty();
}

// As a literal of one line each 64 bytes. Octal digits, all three: nothing behind them can be taken for another.
std::string literal(std::string_view bytes) {
  constexpr std::size_t kLine = 64;
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % kLine == 0) out += i == 0 ? "\"" : "\"\n\"";
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const bool plain = byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\' && byte != '?';
    if (plain) {
      out += static_cast<char>(byte);
    } else {
      out += '\\';
      for (const int shift : {6, 3, 0}) out += static_cast<char>('0' + ((byte >> shift) & 7));
    }
  }
  return out + "\"";
}

std::string sized(std::string_view bytes) { return "{" + literal(bytes) + ",\n" + std::to_string(bytes.size()) + "}"; }

std::string source_of(const RuleSet& rules) {
  std::string text =
      "// Generated from rules/packs and rules/registry; not to be edited.\n"
      "#include \"rules/compiled/compiled_rules.h\"\n\nnamespace rasoat::rules {\nnamespace {\n"
      "constexpr CompiledPack kPacks[] = {\n";
  for (const RulePack& pack : rules.packs()) text += "{\"" + pack.name + "\", " + sized(pack_bytes(pack)) + "},\n";
  text += "};\nconstexpr std::string_view kRegistry = " + sized(registry_bytes(rules.registry())) + ";\n";
  return text +
         "}  // namespace\n\nstd::span<const CompiledPack> compiled_packs() { return kPacks; }\n"
         "std::string_view compiled_registry() { return kRegistry; }\n\n}  // namespace rasoat::rules\n";
}

// A source that is as it was is not compiled again.
bool write_changed(const std::string& path, const std::string& text) {
  std::ifstream old(path, std::ios::binary);
  if (old && std::string(std::istreambuf_iterator<char>(old), {}) == text) return true;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  return file.flush().good();
}

int compile(const std::string& packs, const std::string& registry, const std::string& output) {
  // The files as anybody's: every pattern is tried and every quote looked up, and mistakes are told by their paths.
  const Loaded tried = load_rules({{packs}, {}, false, {}, {{registry}, false}});
  if (!tell(tried.errors)) return 1;
  const Loaded loaded = load_rules({});
  if (!tell(loaded.errors)) return 1;
  if (write_changed(output, source_of(*loaded.rules))) return 0;
  std::fprintf(stderr, "%s: cannot be written\n", output.c_str());
  return 1;
}

}  // namespace
}  // namespace rasoat::rules

int main(int count, char** arguments) {
  if (count != 4) return 2;
  return rasoat::rules::compile(arguments[1], arguments[2], arguments[3]);
}
