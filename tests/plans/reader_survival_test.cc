// One mistake must cost little: real plans with one character or one line changed keep nearly all of their nodes.
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "plans/reader.h"
#include "tests/plans/outline.h"
#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

struct Change {
  std::size_t at = 0, removed = 0;
  std::string added;
};

// Where every text stands, and the text.
std::map<std::uint32_t, std::string> texts_of(const Document& document) {
  std::map<std::uint32_t, std::string> texts;
  std::string scratch;
  for (NodeId id = 0; id < document.size(); ++id) {
    if (document.kind(id) == NodeKind::kScalar) texts[document.span(id).begin] = document.text(id, scratch);
  }
  return texts;
}

// The share of the texts that are at their place after the change.
double survival(const std::map<std::uint32_t, std::string>& before, const std::string& text, const Change& change) {
  std::string changed = text;
  changed.replace(change.at, change.removed, change.added);
  const ReadResult result = read_yaml(changed);
  const auto after = texts_of(result.document);
  std::size_t kept = 0;
  for (const auto& [at, value] : before) {
    const std::size_t place = at < change.at ? at : at - change.removed + change.added.size();
    const auto found = after.find(static_cast<std::uint32_t>(place));
    kept += found != after.end() && found->second == value ? 1 : 0;
  }
  return static_cast<double>(kept) / static_cast<double>(before.size());
}

std::size_t letter_at(const std::string& text, std::size_t at) {
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

std::size_t letter_size(const std::string& text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return end - at;
}

Change random_change(const std::string& text, std::mt19937& random) {
  const std::vector<std::string> pieces = {" ", "  ", "\t", "\n", ":",      ": ", "-", "- ", "\"", "'",
                                           "[", "]",  "{",  "}",  ",",      "#",  "&", "*",  "!",  "|",
                                           ">", "%",  "@",  "`",  "\u00A0", "：", "“", "x",  "?",  "\\"};
  const std::size_t at = letter_at(text, random() % text.size());
  const std::size_t line = at == 0 ? 0 : text.rfind('\n', at - 1) + 1,
                    end = std::min(text.find('\n', at), text.size() - 1);
  const std::size_t dent = text.find_first_not_of(' ', line);
  switch (random() % 8) {
    case 0:
      return {at, letter_size(text, at), ""};
    case 1:
      return {at, 0, pieces[random() % pieces.size()]};
    case 2:
      return {at, letter_size(text, at), pieces[random() % pieces.size()]};
    case 3:
      return {line, end + 1 - line, ""};
    case 4:
      return {line, 0, std::string(dent - line, ' ') + "dở dang\n"};
    case 5:
      return {line, dent - line, std::string(random() % 8, ' ')};
    case 6:
      return {line, dent - line, std::string(1 + random() % 3, '\t')};
    default:
      return {dent, 0, pieces[random() % pieces.size()]};
  }
}

std::vector<std::string> samples() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples")) {
    if (entry.path().extension() != ".yaml" || entry.path().stem().extension() == ".loi") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    texts.push_back(text.str());
  }
  std::ranges::sort(texts);
  return texts;
}

}  // namespace

TEST_CASE("at least 95 % of a plan survives a mistake on one line") {
  std::mt19937 random(20'240'325);
  std::size_t changes = 0, bad = 0;
  double sum = 0;
  std::string worst;
  double worst_share = 1;
  for (const std::string& text : samples()) {
    const auto before = texts_of(read_yaml(text).document);
    for (int i = 0; i < 400; ++i) {
      const Change change = random_change(text, random);
      const double share = survival(before, text, change);
      ++changes;
      sum += share;
      bad += share < 0.95 ? 1 : 0;
      if (share < worst_share) {
        worst_share = share;
        worst = text.substr(change.at - std::min<std::size_t>(change.at, 80), 160) + "\n--- minus " +
                std::to_string(change.removed) + " plus '" + change.added + "'";
      }
    }
  }
  INFO("of " << changes << " changes " << bad << " cost more than 5 %; mean " << sum / static_cast<double>(changes)
             << "; worst " << worst_share << " at\n"
             << worst);
  REQUIRE(changes > 1000);
  CHECK(sum / static_cast<double>(changes) >= 0.99);
  CHECK(bad * 100 <= changes);
  CHECK(worst_share >= 0.5);
}
