// What the build compiled is what the loader gives: the same bytes come from the files, and from the objects read back.
#include "rules/compiled/compiled_rules.h"

#include <algorithm>
#include <set>

#include "rules/embedded_packs.h"
#include "rules/language/example.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

namespace rasoat::rules {

namespace {

// A pack of the binary, from its rule files.
RulePack loaded_from_files(std::string_view name) {
  std::vector<PackFile> files;
  for (const EmbeddedFile& file : embedded_files()) {
    const std::size_t slash = file.path.find('/');
    if (file.path.substr(0, slash) == name) files.push_back({file.path.substr(slash + 1), file.text});
  }
  LoadedPack loaded = load_pack(name, files);
  REQUIRE(loaded.errors.empty());
  return std::move(*loaded.pack);
}

std::string all_of(const Example& example) {
  std::string text = example.source->name + "|" + example.plan_text + "|" + example.say;
  for (const std::string& place : example.at) text += "|" + place;
  for (const std::uint32_t number : {static_cast<std::uint32_t>(example.expected), example.plan, example.where.begin,
                                     example.where.end, example.at_line.value_or(0)}) {
    text += "|" + std::to_string(number);
  }
  return text;
}

}  // namespace

TEST_CASE("every pack of the binary is compiled, and as its files say") {
  std::vector<std::string_view> names;
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path.ends_with("/pack.yaml")) names.push_back(file.path.substr(0, file.path.find('/')));
  }
  REQUIRE(compiled_packs().size() == names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const CompiledPack& compiled = compiled_packs()[i];
    INFO(compiled.name);
    CHECK(compiled.name == names[i]);
    CHECK(compiled.bytes == pack_bytes(loaded_from_files(names[i])));
    const std::optional<RulePack> read = read_pack(compiled.bytes);
    REQUIRE(read);
    CHECK(pack_bytes(*read) == compiled.bytes);
  }
}

TEST_CASE("examples of a compiled pack are read from its files") {
  for (const CompiledPack& compiled : compiled_packs()) {
    const std::optional<RulePack> read = read_pack(compiled.bytes);
    const RulePack loaded = loaded_from_files(compiled.name);
    REQUIRE(read->rules.size() == loaded.rules.size());
    for (std::size_t rule = 0; rule < loaded.rules.size(); ++rule) {
      const Examples& there = *read->rules[rule].examples;
      const Examples& wanted = *loaded.rules[rule].examples;
      INFO(loaded.rules[rule].id);
      REQUIRE_FALSE(wanted.empty());
      REQUIRE(there.size() == wanted.size());
      for (std::size_t i = 0; i < wanted.size(); ++i) CHECK(all_of(*there[i]) == all_of(*wanted[i]));
    }
  }
}

TEST_CASE("the registry is compiled, and as its files say") {
  std::vector<RegistryFile> files;
  for (const EmbeddedFile& file : embedded_registry_files()) files.push_back({std::string(file.path), file.text});
  const LoadedRegistry loaded = load_registry_files(files);
  REQUIRE(loaded.registry);
  CHECK(compiled_registry() == registry_bytes(*loaded.registry));
  const std::shared_ptr<const Registry> read = read_registry(compiled_registry());
  REQUIRE(read);
  CHECK(registry_bytes(*read) == compiled_registry());
}

TEST_CASE("what is cut off or longer is nothing, and never a crash") {
  const auto each_cut = [](std::string_view bytes, const auto& is_read) {
    CHECK_FALSE(is_read(std::string(bytes) + "x"));
    const std::size_t step = bytes.size() / 300 + 1;
    for (std::size_t size = 0; size < bytes.size(); size += step) {
      INFO(size);
      CHECK_FALSE(is_read(bytes.substr(0, size)));
    }
  };
  each_cut(compiled_packs()[0].bytes, [](std::string_view bytes) { return read_pack(bytes).has_value(); });
  each_cut(compiled_registry(), [](std::string_view bytes) { return read_registry(bytes) != nullptr; });
}

TEST_CASE("a tuning gives the same rules whether they were compiled or are read from their folder") {
  const auto tuned = [](std::vector<std::string> folders, const Tuning& tuning) {
    const Loaded loaded = load_rules({.folders = std::move(folders), .only = {"ke-hoach-tot"}, .tunings = {tuning}});
    REQUIRE(loaded.errors.empty());
    RulePack pack = *std::ranges::find(loaded.rules->packs(), "ke-hoach-tot", &RulePack::name);
    pack.profiles.clear();  // they name their file
    return pack_bytes(pack);
  };
  Tuning strict, loose, same, stricter;
  strict.profile = "strict";
  loose.rules.push_back({"work-without-product", {"off"}, {}});
  same.settings.push_back({"open_deadlines", {"50"}, {}});
  stricter.settings.push_back({"open_deadlines", {"10"}, {}});
  std::set<std::string> all;
  for (const Tuning& tuning : {Tuning{}, strict, loose, same, stricter}) {
    const std::string bytes = tuned({}, tuning);
    CHECK(bytes == tuned({std::string(RASOAT_SOURCE_DIR) + "/rules/packs/ke-hoach-tot"}, tuning));
    all.insert(bytes);
  }
  CHECK(all.size() == 4);  // to ask for the standard value changes nothing
}

}  // namespace rasoat::rules
