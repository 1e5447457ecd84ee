// What a plan says does not hang on the order of its parts in the file, which `rasoat fmt` changes: neither do its
// findings, by which a baseline knows them.
#include <algorithm>
#include <filesystem>
#include <ranges>
#include <set>
#include <vector>

#include "checker/checker.h"
#include "plans/letters.h"
#include "plans/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

// The parts of a plan, each from the line of its key on, the last first.
std::string turned_round(const std::string& text) {
  std::vector<std::string> parts;
  for (const auto line : std::views::split(text, '\n')) {
    const std::string_view bytes(line.begin(), line.end());
    const bool begins = !bytes.empty() && (plans::is_letter_or_digit(static_cast<unsigned char>(bytes[0])) ||
                                           bytes[0] == '"' || static_cast<unsigned char>(bytes[0]) >= 0x80);
    if (begins || parts.empty()) parts.emplace_back();
    parts.back().append(bytes).append("\n");
  }
  std::string turned;
  for (const std::string& part : parts | std::views::reverse) turned += part;
  return turned;
}

std::multiset<std::string> known_by(const checker::Checker& checker, const std::string& text) {
  const checker::Audit audit =
      checker.check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", text)), {});
  std::multiset<std::string> all;
  for (const checker::Finding& finding : audit.findings)
    all.insert((*audit.cards)[finding.rule].id + " " + finding.path + " " + finding.fingerprint);
  return all;
}

TEST_CASE("the findings of the samples are the same whatever part comes first") {
  const checker::Checker checker(rules::load_rules({}).rules);
  std::size_t found = 0;
  for (const auto& entry : std::filesystem::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples")) {
    if (entry.path().extension() != ".yaml") continue;
    INFO(entry.path().filename());
    std::string text = read_file(entry.path().string());
    if (text.starts_with(plans::kByteOrderMark)) text.erase(0, plans::kByteOrderMark.size());
    const std::multiset<std::string> as_written = known_by(checker, text);
    // What refers to a part before it, or says one twice, does hang on the order.
    const bool refers = text.contains(": &") || text.contains("- &");
    const bool twice =
        std::ranges::any_of(as_written, [](const auto& one) { return one.starts_with("duplicate-key"); });
    if (refers || twice) continue;
    CHECK(known_by(checker, turned_round(text)) == as_written);
    found += as_written.size();
  }
  CHECK(found > 100);
}

}  // namespace
}  // namespace rasoat::tests
