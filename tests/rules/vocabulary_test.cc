#include "rules/language/vocabulary.h"

#include <set>
#include <string>

#include "rules/language/rule_reader.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {
namespace {

std::vector<Section> all_sections() {
  std::vector<Section> all;
  for (int i = static_cast<int>(Section::kPack); i <= static_cast<int>(Section::kExample); ++i)
    all.push_back(static_cast<Section>(i));
  return all;
}

}  // namespace

TEST_CASE("every key and selector is explained in both languages") {
  for (const Section section : all_sections()) {
    REQUIRE_FALSE(keys_of(section).empty());
    CHECK(keys_of(section).size() <= 24);
    std::set<std::string_view> names;
    for (const Key& key : keys_of(section)) {
      INFO(key.name);
      CHECK(names.insert(key.name).second);
      CHECK_FALSE((key.vi.empty() || key.en.empty()));
      CHECK_FALSE(shape_words(key.shape).vi.empty());
      const bool of_words = key.shape == Shape::kWord || key.shape == Shape::kNamedWords;
      CHECK((key.shape == Shape::kCodes || of_words) == !key.codes.empty());
      if (key.shape == Shape::kCodes) CHECK_FALSE(plans::code_list(key.codes).empty());
      if (key.shape == Shape::kMapping || key.shape == Shape::kMappings) CHECK_FALSE(keys_of(key.section).empty());
    }
  }
  for (const Selector& one : selectors()) CHECK_FALSE((one.vi.empty() || one.en.empty()));
}

TEST_CASE("the page on the rule language names every key and selector") {
  const std::string page = tests::read_file(std::string(RASOAT_SOURCE_DIR) + "/docs/rule-language.md");
  REQUIRE_FALSE(page.empty());
  const auto named = [&](std::string_view word) { return page.find(word) != std::string::npos; };
  for (const Section section : all_sections()) {
    for (const Key& key : keys_of(section)) {
      INFO(key.name);
      CHECK(named(key.name));
    }
  }
  for (const Selector& one : selectors()) CHECK(named("`" + std::string(one.written) + "`"));
}

}  // namespace rasoat::rules
