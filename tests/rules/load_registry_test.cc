// The files of the registry: what is wrong in them, and what a department adds.
#include <algorithm>
#include <string>

#include "rules/registry/identity.h"
#include "rules/registry/registry.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {
namespace {

// "line:column what" of every error, one a line.
std::string errors_of(std::string_view text) {
  const RegistryFile file{"own.yaml", text};
  const LoadedRegistry loaded = load_registry_files({&file, 1});
  CHECK((loaded.registry == nullptr) == !loaded.errors.empty());
  std::string all;
  for (const RuleError& error : loaded.errors)
    all += std::to_string(error.line) + ":" + std::to_string(error.column) + " " + error.what.en + " " + error.help.en +
           "\n";
  return all;
}

TEST_CASE("all mistakes of a registry file are told at once, each at its place") {
  const std::string errors = errors_of(
      "bodies:\n"
      "  - { name: Bộ A, level: trung_uong, system: nha_nuoc, confidence: V2, successors: [Bộ C] }\n"
      "  - { name: Bộ B, level: trung_uon, system: nha_nuoc, confidence: V3 }\n"
      "  - { nam: Bộ D, level: tinh, system: nha_nuoc, confidence: R }\n"
      "documents:\n"
      "  - { symbol: 69 - KL/TW, date: 2024-13-01, issuer: Bộ E, confidence: V }\n"
      "  - { symbol: 70-KL/TW, date: 2024, term: xyz, plenum: 113, doubt: { issuer: R }, confidence: V }\n"
      "  - { title: gì đó, confidence: V }\n"
      "places:\n"
      "  - { name: A, kind: tinh, merged_into: B, confidence: V2 }\n"
      "  - { name: A, kind: tinh, confidence: V2 }\n"
      "bodys: []\n");
  INFO(errors);
  for (const char* expected :
       {"2:85 There is no body “Bộ C”", "3:26 “trung_uon” is not known here.", "trung_uong", "3:67 “V3” is not known",
        "4:7 There is no key “nam”", "The key “name” is missing",
        "6:15 “69 - KL/TW” is no regular symbol. Write: 69-KL/TW", "6:33 “2024-13-01” is no date",
        "There is no body “Bộ E”", "“xyz” is no number of a term", "“113” is too large", "This entry has no “issuer”",
        "A document needs “symbol” or “name”", "There is no “B” among “places”", "“a” is already in this file",
        "12:1 There is no key “bodys” here."})
    CHECK(errors.find(expected) != std::string::npos);
  CHECK(errors.find("“” is already") == std::string::npos);
}

TEST_CASE("places that are merged into each other are refused, however many they are") {
  const auto place = [](const std::string& name, const std::string& into) {
    return "  - { name: " + name + ", kind: tinh, until: 2020-12-31, confidence: V2" +
           (into.empty() ? "" : ", merged_into: " + into) + " }\n";
  };
  CHECK(errors_of("places:\n" + place("A", "B") + place("B", "C") + place("C", "")).empty());
  CHECK(errors_of("places:\n" + place("A", "B") + place("B", "A") + place("C", "A")) ==
        "2:76 “A” is merged into “B” and in the end into itself. \n"
        "3:76 “B” is merged into “A” and in the end into itself. \n");
  CHECK(errors_of("places:\n" + place("A", "A")) == "2:76 “A” is merged into “A” and in the end into itself. \n");
}

TEST_CASE("references to documents must be plain") {
  const std::string two =
      "documents:\n"
      "  - { symbol: 20-NQ/TW, date: 2012-11-01, confidence: V }\n"
      "  - { symbol: 20-NQ/TW, date: 2022-06-16, confidence: V }\n";
  CHECK(errors_of(two).empty());
  CHECK(errors_of(two + "  - { symbol: 1-NQ/TW, date: 2000, replaced_by: [20-NQ/TW], confidence: V }\n")
            .find("Several documents bear “20-NQ/TW”") != std::string::npos);
  CHECK(errors_of(two + "  - { symbol: 1-NQ/TW, date: 2000, replaced_by: [20-NQ/TW@2012-11-01], confidence: V }\n")
            .empty());
  CHECK(errors_of(two + "  - { symbol: 1-NQ/TW, date: 2000, replaced_by: [20-NQ/TU], confidence: V }\n")
            .find("Did you mean “20-NQ/TW") != std::string::npos);
}

TEST_CASE("a file that is no registry is told so") {
  CHECK(errors_of("- a\n").find("wrong shape") != std::string::npos);
  CHECK(errors_of("documents: [a]\n").find("wrong shape") != std::string::npos);
  CHECK_FALSE(errors_of("documents: [ {\n").empty());
  CHECK(errors_of("").empty() == false);
}

TEST_CASE("a department's folder adds entries and replaces those of the same key") {
  const tests::TemporaryFolder folder;
  folder.write("own/van-ban.yaml",
               "documents:\n"
               "  - { symbol: 142-KH/TU, date: 2024-06-12, issuer: Ban Thường vụ Tỉnh ủy, confidence: V }\n"
               "  - { symbol: 69-KL/TW, date: 2024-01-11, until: 2026-06-30, confidence: V }\n"
               "bodies:\n"
               "  - { name: Ban Thường vụ Tỉnh ủy, open: true, level: tinh, system: dang, confidence: V }\n"
               "lexicons: { our_words: [Một Cụm Từ] }\n");
  const LoadedRegistry loaded = load_registry({.folders = {folder.path("own")}});
  REQUIRE(loaded.errors.empty());
  const LoadedRegistry plain = load_registry({});
  CHECK(loaded.registry->documents().size() == plain.registry->documents().size() + 1);
  CHECK(loaded.registry->digest() != plain.registry->digest());
  REQUIRE(loaded.registry->documents("142-KH/TU").size() == 1);
  const Document* replaced = loaded.registry->document_by_key("69-KL/TW@2024-01-11");
  REQUIRE(replaced != nullptr);
  CHECK(loaded.registry->standing(*replaced, {2026, 7, 1}).validity == Validity::kEnded);
  REQUIRE(loaded.registry->lexicon("our_words").size() == 1);
  CHECK(loaded.registry->lexicon("our_words")[0] == "một cụm từ");
  CHECK(loaded.registry->lexicon("historical").size() > 5);
}

TEST_CASE("a folder without files is an error, and so is a file that cannot be read") {
  const tests::TemporaryFolder folder;
  const LoadedRegistry loaded = load_registry({.folders = {folder.path("none")}});
  CHECK(loaded.registry == nullptr);
  REQUIRE(loaded.errors.size() == 1);
}

}  // namespace
}  // namespace rasoat::rules
