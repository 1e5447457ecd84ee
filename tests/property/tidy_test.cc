// Tidying any text: nothing of it is lost or said otherwise, and a second time changes nothing.
#include "plans/tidy.h"

#include <algorithm>
#include <map>

#include "checker/checker.h"
#include "plans/format.h"
#include "plans/reader.h"
#include "plans/text.h"
#include "tests/support/choices.h"
#include "tests/support/property.h"
#include "tests/support/samples.h"
#include "tests/support/yaml_events.h"
#include "tests/support/yaml_generator.h"

namespace rasoat::tests {
namespace {

// What the text says, block by block in the order of their folded keys; keys folded, comments sorted.
struct Content {
  std::multimap<std::string, std::string> blocks;
  std::vector<std::string> comments;
  friend bool operator==(const Content&, const Content&) = default;
};

// Codes of the format's lists in their canonical spelling.
std::string value_of(std::string_view text) {
  for (const std::string_view list : {"he_thong", "loai", "loai_van_ban", "loai_don_vi", "cap", "vai_tro",
                                      "loai_kiem_tra", "loai_so_ket", "muc_do", "kieu_thoi_han", "co_khong"}) {
    const std::string_view code = plans::canonical_code(list, text);
    if (!code.empty()) return std::string(code);
  }
  return std::string(text);
}

void say(const plans::Document& document, plans::NodeId node, bool key, std::string& out) {
  std::string scratch;
  switch (document.kind(node)) {
    case plans::NodeKind::kScalar:
      out +=
          "\"" + (key ? plans::fold_key(document.text(node, scratch)) : value_of(document.text(node, scratch))) + "\" ";
      return;
    case plans::NodeKind::kAlias:
      // As far as it is followed: to what stands on the anchor.
      out += "* ";
      if (document.alias_target(node) != plans::kNoNode) say(document, document.alias_target(node), key, out);
      return;
    case plans::NodeKind::kSequence:
    case plans::NodeKind::kMapping: {
      const bool mapping = document.kind(node) == plans::NodeKind::kMapping;
      bool at_key = mapping;
      out += mapping ? "{ " : "[ ";
      for (plans::NodeId child = document.first_child(node); child != plans::kNoNode; child = document.next(child)) {
        say(document, child, at_key, out);
        if (mapping) at_key = !at_key;
      }
      out += "} ";
      return;
    }
    case plans::NodeKind::kEmpty:
    case plans::NodeKind::kError:
      out += "~ ";
      return;
  }
}

Content content_of(const plans::Document& document) {
  Content content;
  for (const plans::Span& comment : document.comments())
    content.comments.emplace_back(plans::text_of(comment, document.source()));
  std::sort(content.comments.begin(), content.comments.end());
  if (document.root() == plans::kNoNode) return content;
  if (document.kind(0) != plans::NodeKind::kMapping) {
    say(document, 0, false, content.blocks.emplace("", "")->second);
    return content;
  }
  std::string scratch;
  for (plans::NodeId key = document.first_child(0); key != plans::kNoNode; key = document.next(document.next(key))) {
    const auto block = content.blocks.emplace(plans::fold_key(document.text(key, scratch)), "");
    say(document, document.next(key), false, block->second);
  }
  return content;
}

std::size_t blank_lines(const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    count += text.find_first_not_of(" \r", at) >= end ? 1 : 0;
    at = end + 1;
  }
  return count;
}

void check_tidied(const std::string& text) {
  const plans::Tidied tidied = plans::tidy(text);
  const plans::ReadResult before = plans::read_yaml(text);
  if (!tidied.faults.empty()) {
    RC_ASSERT(tidied.text == text);
    return;
  }
  RC_LOG() << text << "\n=== becomes\n" << tidied.text << "\n";
  const plans::ReadResult after = plans::read_yaml(tidied.text);
  RC_ASSERT(after.faults.empty());
  RC_ASSERT(content_of(before.document) == content_of(after.document));
  RC_ASSERT(blank_lines(tidied.text) == blank_lines(text));
  RC_ASSERT(plans::tidy(tidied.text).text == tidied.text);
}

// Is the byte within a scalar, where a comment would be text?
bool within_scalar(const plans::Document& document, std::size_t at) {
  for (plans::NodeId node = 0; node < document.size(); ++node) {
    const plans::Span span = document.span(node);
    if (document.kind(node) == plans::NodeKind::kScalar && span.begin < at && at < span.end) return true;
  }
  return false;
}

// Comments and blank lines between lines, keys in other spellings, blocks in another order.
std::string disturbed(const Sample& sample, Choices& choices) {
  std::vector<std::string> blocks = {""};
  const plans::ReadResult read = plans::read_yaml(sample.text);
  for (std::size_t at = 0; at < sample.text.size();) {
    const std::size_t end = std::min(sample.text.find('\n', at), sample.text.size() - 1) + 1;
    std::string line = sample.text.substr(at, end - at);
    const bool inside = within_scalar(read.document, at);
    const std::size_t colon = line.find(':');
    const bool block = !inside && line[0] >= 'a' && line[0] <= 'z' && colon != std::string::npos;
    if (block) blocks.emplace_back();
    if (!inside && choices.one_in(12))
      blocks.back() += std::string(choices.below(7), ' ') + "# ghi chú " + std::to_string(choices.below(9)) + "\n";
    if (!inside && choices.one_in(20)) blocks.back() += "\n";
    if (block && choices.one_in(3)) {
      line[0] = static_cast<char>(line[0] - 'a' + 'A');
      std::replace(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), '_', choices.one_in(2) ? '-' : ' ');
    }
    blocks.back() += line;
    at = end;
  }
  for (std::size_t i = blocks.size() - 1; i > 1; --i)
    std::swap(blocks[i], blocks[1 + choices.below(static_cast<std::uint32_t>(i))]);
  std::string text;
  for (const std::string& one : blocks) text += one;
  return text;
}

}  // namespace

TEST_CASE("a tidied text says what it said, and tidying it again changes nothing") {
  property("tidy", [](const Tape& tape) { check_tidied(generate_yaml(tape.bytes).text); });
}

TEST_CASE("plans with comments anywhere, keys as people write them and blocks in any order are tidied") {
  setenv("RC_PARAMS", "seed=149 max_success=300 max_size=800", 1);
  std::size_t whole = 0;
  rc::prop("tidy", [&] {
    Choices choices((*tapes()).bytes);
    const std::string text = disturbed(choices.of(samples()), choices);
    check_tidied(text);
    whole += plans::tidy(text).faults.empty() ? 1 : 0;
  });
  CHECK(whole > 100);  // most are plans that can be read
  unsetenv("RC_PARAMS");
}

TEST_CASE("a tidied plan is judged as it was") {
  const checker::Checker checker(rules::load_rules({}).rules);
  for (const Sample& sample : samples()) {
    const plans::Tidied tidied = plans::tidy(sample.text);
    INFO(sample.name);
    if (!tidied.faults.empty()) continue;
    const auto answers = [&](const std::string& text) {
      std::map<std::string, std::pair<checker::Answer, std::uint32_t>> all;
      const checker::Audit audit =
          checker.check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("a.yaml", text)), {});
      for (const checker::Ruling& ruling : audit.rulings) {
        const checker::RuleCard& card = (*audit.cards)[ruling.rule];
        if (card.id != "non-canonical-key" && card.id != "non-canonical-code")
          all[card.id] = {ruling.answer, ruling.broken};
      }
      return all;
    };
    CHECK(answers(sample.text) == answers(tidied.text));
  }
}

}  // namespace rasoat::tests
