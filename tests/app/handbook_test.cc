// The handbook of the embedded packs, as it is written.

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "app/command_line.h"
#include "app/handbook_chapters.h"
#include "plans/format.h"
#include "rules/language/operators.h"
#include "rules/language/vocabulary.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace rasoat;
using app::Lang;

namespace {

using Files = std::map<std::string, std::string>;

Files written(Lang lang, bool html) {
  const tests::TemporaryFolder folder;
  const std::string book = folder.path("book");
  REQUIRE(app::run({"handbook", book, "--format", html ? "html" : "markdown", "--lang",
                    lang == Lang::kVi ? "vi" : "en"}) == app::kChecked);
  Files files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(book)) {
    if (!entry.is_regular_file()) continue;
    files[entry.path().lexically_relative(book).generic_string()] = tests::read_file(entry.path());
  }
  return files;
}

std::string decoded(const std::string& url) {
  std::string out;
  for (std::size_t at = 0; at < url.size(); ++at) {
    if (url[at] == '%') {
      out += static_cast<char>(std::stoi(url.substr(at + 1, 2), nullptr, 16));
      at += 2;
    } else {
      out += url[at];
    }
  }
  return out;
}

std::set<std::string> matches(const std::string& text, const char* pattern) {
  const std::regex expression(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), expression), end; it != end; ++it) found.insert((*it)[1]);
  return found;
}

// Every link of the book that leads nowhere.
std::string dead_links(const Files& files) {
  std::map<std::string, std::set<std::string>> anchors;
  for (const auto& [name, text] : files) anchors[name] = matches(text, "<a id=\"([^\"]*)\"");
  std::string dead;
  for (const auto& [name, text] : files) {
    for (const std::string& href : matches(text, "href=\"([^\"]*)\"")) {
      const std::size_t hash = std::min(href.find('#'), href.size());
      std::string target = name;
      if (hash > 0) {
        target = (std::filesystem::path(name).parent_path() / decoded(href.substr(0, hash))).lexically_normal();
      }
      const bool there = files.contains(target);
      const bool anchored = hash == href.size() || (there && anchors[target].contains(decoded(href.substr(hash + 1))));
      if (!there || !anchored) dead += name + ": " + href + "\n";
    }
  }
  return dead;
}

bool names(const reports::ReferenceChapter& chapter, std::string_view word) {
  for (const reports::ReferenceSection& section : chapter.sections)
    for (const auto& row : section.rows)
      if (row.at(0).code && row.at(0).text == word) return true;
  return false;
}

}  // namespace

TEST_CASE("every link of the handbook resolves, in both languages") {
  CHECK(dead_links(written(Lang::kVi, true)) == "");
  CHECK(dead_links(written(Lang::kEn, true)) == "");
}

TEST_CASE("links of the Markdown book lead to its pages") {
  const Files files = written(Lang::kVi, false);
  for (const auto& [name, text] : files) {
    for (const std::string& target : matches(text, "\\]\\(([^)#]+)[^)]*\\)")) {
      INFO(name << " " << target);
      CHECK(files.contains((std::filesystem::path(name).parent_path() / target).lexically_normal().string()));
    }
  }
}

TEST_CASE("every rule has its page, with an example and what the program says") {
  const Files files = written(Lang::kEn, false);
  const rules::Loaded loaded = rules::load_rules({});
  for (const std::string_view id : loaded.rules->ids()) {
    INFO(id);
    const auto page = files.find("rules/" + std::string(id) + ".md");
    REQUIRE(page != files.end());
    CHECK(page->second.find("What the program says:") != std::string::npos);
    if (page->second.find("### An example that breaks it") != std::string::npos) {
      CHECK(page->second.find("[" + std::string(id) + "]\n") != std::string::npos);
    }
  }
}

TEST_CASE("the pages run nothing and load nothing") {
  for (const auto& [name, text] : written(Lang::kVi, true)) {
    INFO(name);
    CHECK(text.find("<script") == std::string::npos);
    CHECK(text.find(" src=") == std::string::npos);
    CHECK(text.find("@import") == std::string::npos);
    CHECK(text.find("url(") == std::string::npos);
  }
}

TEST_CASE("the same rules give the same bytes") { CHECK(written(Lang::kVi, true) == written(Lang::kVi, true)); }

TEST_CASE("the chapter on plans names every key of every block and every code") {
  const reports::ReferenceChapter chapter = app::plan_format_chapter(Lang::kVi);
  std::set<std::string> titles;
  for (const reports::ReferenceSection& section : chapter.sections) CHECK(titles.insert(section.title).second);
  for (int block = 1; block <= static_cast<int>(plans::Block::kProse); ++block) {
    for (const plans::Field& field : plans::block_info(static_cast<plans::Block>(block)).fields) {
      INFO(field.key);
      CHECK(names(chapter, field.key));
      for (const plans::Code& code : plans::code_list(field.codes)) CHECK(names(chapter, code.code));
    }
  }
}

TEST_CASE("the chapter on rules names every selector, condition and key") {
  const reports::ReferenceChapter chapter = app::rule_language_chapter(Lang::kEn);
  std::set<std::string> titles;
  for (const reports::ReferenceSection& section : chapter.sections) CHECK(titles.insert(section.title).second);
  for (const rules::Selector& selector : rules::selectors()) CHECK(names(chapter, selector.written));
  for (const rules::Operator& one : rules::operators()) {
    CHECK(names(chapter, one.name));
    for (const rules::Key& key : one.keys) CHECK(names(chapter, key.name));
  }
  for (const rules::Section root : {rules::Section::kPack, rules::Section::kRule, rules::Section::kConfig})
    for (const rules::Key& key : rules::keys_of(root)) {
      CHECK(names(chapter, key.name));
      for (const rules::Key& inner : rules::keys_of(key.section)) CHECK(names(chapter, inner.name));
    }
}
