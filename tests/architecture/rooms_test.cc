// Who may know whom (docs/architecture.md), read from the #include lines; the link statements of the build say the
// same.

#include <algorithm>
#include <map>
#include <set>

#include "tests/architecture/source_tree.h"
#include "tests/support/catch.h"

using rasoat::tests::room_sources;
using rasoat::tests::SourceText;

namespace {

std::string room_of(const std::string& path) {
  if (path.starts_with("checker/audit/")) return "checker/audit";
  return path.substr(0, path.find('/'));
}

// A room and what it may include besides itself.
const std::map<std::string, std::set<std::string>> kMayKnow = {
    {"late", {}},
    {"plans", {}},
    {"rules", {"plans"}},
    {"checker/audit", {"plans", "rules"}},
    {"checker", {"late", "plans", "rules", "checker/audit"}},
    {"reports", {"late", "checker/audit"}},
    {"app", {"late", "plans", "rules", "checker", "checker/audit", "reports"}},
};

bool starts_with_any(const std::string& text, const std::vector<std::string>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& b) { return text.starts_with(b); });
}

// Of the language's library, or of the system's.
bool is_of_the_system(const std::string& include) {
  static const std::set<std::string> kSystem = {"dlfcn.h",        "emmintrin.h", "ext/stdio_filebuf.h",
                                                "fcntl.h",        "immintrin.h", "link.h",
                                                "sys/resource.h", "sys/stat.h",  "unistd.h"};
  return include.find_first_of("./") == std::string::npos || kSystem.contains(include);
}

}  // namespace

TEST_CASE("knowledge between rooms goes one way") {
  REQUIRE(room_sources().size() > 30);
  for (const SourceText& source : room_sources()) {
    const std::string room = room_of(source.path);
    for (const std::string& include : source.includes()) {
      const std::string other = room_of(include);
      if (!kMayKnow.contains(other) || other == room) continue;
      INFO(source.path << " includes " << include);
      CHECK(kMayKnow.at(room).contains(other));
    }
  }
}

TEST_CASE("each third-party library has its doors, and only source files are doors") {
  const std::map<std::string, std::vector<std::string>> doors = {
      {"yaml-cpp/", {"plans/witness.cc"}},
      {"unicode/",
       {"plans/composing.cc", "plans/grapheme.cc", "rules/language/message.cc", "rules/registry/name_order.cc"}},
      {"re2/", {"rules/language/pattern.cc"}},
      {"CLI/", {"app/command_line.cc"}},
      {"rapidjson/", {"reports/json_writer.cc"}},
      {"pugixml", {"reports/xml_writer.cc"}},
      {"cmark-gfm", {"reports/markdown_html.cc"}},
      {"openssl/", {"checker/portfolio/content_hash.cc"}},
      {"git2.h", {"app/git.cc"}},
      {"sqlite3.h", {"app/database.cc"}},
      {"xlsxwriter.h", {"reports/portfolio_xlsx.cc"}},
      {"tree_sitter/", {}},
      {"yaml.h", {}},
      {"fmt/", {"app/"}},
  };
  std::set<std::pair<std::string, std::string>> used;  // library, door
  for (const SourceText& source : room_sources()) {
    for (const std::string& include : source.includes()) {
      INFO(source.path << " includes " << include);
      const auto library =
          std::ranges::find_if(doors, [&](const auto& door) { return include.starts_with(door.first); });
      if (library == doors.end()) {
        CHECK((kMayKnow.contains(room_of(include)) || is_of_the_system(include)));
        continue;
      }
      CHECK(starts_with_any(source.path, library->second));
      used.emplace(library->first, source.path);
    }
  }
  for (const auto& [library, allowed] : doors) {
    for (const std::string& door : allowed) {
      INFO(library << " " << door);
      CHECK(std::ranges::any_of(
          used, [&, name = library](const auto& one) { return one.first == name && one.second.starts_with(door); }));
    }
  }
}

TEST_CASE("only the edges throw or catch") {
  // The spill file is an edge to the disk: what does not fit into memory while many plans are judged together. A late
  // library is one to the system, which may not have it, or not what is asked of it.
  const std::vector<std::string> edges = {"plans/witness.cc", "late/", "checker/portfolio/spill_file.cc",
                                          "checker/portfolio/content_hash.cc", "app/"};
  for (const SourceText& source : room_sources()) {
    if (starts_with_any(source.path, edges)) continue;
    INFO(source.path);
    CHECK(source.text.find("throw ") == std::string::npos);
    CHECK(source.text.find("catch (") == std::string::npos);
  }
}

TEST_CASE("files stay readable in one sitting and say what they are for") {
  for (const SourceText& source : room_sources()) {
    INFO(source.path << ": " << source.line_count() << " lines");
    CHECK(source.line_count() <= 500);
    if (source.path.ends_with(".h")) CHECK(source.text.starts_with("// "));
  }
}
