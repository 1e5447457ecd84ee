// Health of texts, on texts made of healthy and unhealthy pieces: mending makes them healthy, and twice is once.

#include "plans/text_health.h"

#include <string>
#include <vector>

#include "checker/checker.h"
#include "plans/text.h"
#include "plans/text_signs.h"
#include "tests/support/choices.h"
#include "tests/support/property.h"

using namespace rasoat;

namespace {

const std::vector<std::string> kPieces = {"Nghị quyết",
                                          " ",
                                          "số ",
                                          "29-NQ/TW",
                                          "hóa",
                                          "hoá",
                                          "Uỷ ban",
                                          "qúy",
                                          "tòan",
                                          "trừơng",
                                          "\u00A0",
                                          "  ",
                                          "\u2003",
                                          "\u200B",
                                          "\uFEFF",
                                          "\u202E",
                                          "e\u0301",
                                          "e\u0302\u0301",
                                          "o\u031B\u0323",
                                          "a\u0323\u0302",
                                          "\u0301",
                                          "Ð",
                                          "ðảng",
                                          "\u0420",
                                          "C\u0420",
                                          "\u0422U",
                                          "Москва",
                                          "\u1D20ăn",
                                          "\uFF21",
                                          "µm",
                                          "k\u01F6",
                                          "tr\u01A3ờng",
                                          "Zürich",
                                          ", ",
                                          ".",
                                          "(",
                                          "“",
                                          "”",
                                          "\"",
                                          "'",
                                          ": ",
                                          "\u00A0#",
                                          "- ",
                                          "-",
                                          "/",
                                          "các các",
                                          "Căn cứ Căn cứ",
                                          "Đắk",
                                          "\xAD",
                                          "ViÖt",
                                          "nh©n",
                                          "quy",
                                          "u",
                                          "ý",
                                          "h",
                                          "q",
                                          "1",
                                          "2024",
                                          "…",
                                          "\\",
                                          "a:",
                                          "#b",
                                          "[x]"};

std::string text_from(const tests::Tape& tape) {
  tests::Choices choices(tape.bytes);
  std::string text;
  for (std::uint32_t pieces = choices.below(30); pieces > 0; --pieces) {
    text += choices.of(kPieces);
    if (choices.one_in(3)) text += ' ';
    if (choices.one_in(20)) text += '\n';
  }
  return text;
}

bool has_certain(const std::string& text) {
  for (const plans::TextFlaw& flaw : plans::text_flaws(text, plans::kAllFlaws))
    if (flaw.certain) return true;
  return false;
}

std::string escaped(const std::string& text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '\n') {
      out += "\\n";
    } else {
      if (byte == '"' || byte == '\\') out += '\\';
      out += byte;
    }
  }
  return out + "\"";
}

// A plan with the text in a style of its own.
std::string plan_from(const std::string& text, std::uint32_t style) {
  std::string one_line = text;
  for (char& byte : one_line)
    if (byte == '\n') byte = ' ';
  if (style == 1) return "muc_dich: x" + one_line + "\nyeu_cau: b\n";
  if (style == 2) {
    std::string block = "muc_dich: |\n  x";
    for (const char byte : text) {
      block += byte;
      if (byte == '\n') block += "  ";
    }
    return block + "\nyeu_cau: b\n";
  }
  if (style == 3) {
    std::string single = "muc_dich: 'x";
    for (const char byte : one_line) single += byte == '\'' ? "''" : std::string(1, byte);
    return single + "'\nyeu_cau: b\n";
  }
  return "muc_dich: " + escaped(text) + "\nyeu_cau: b\n";
}

std::shared_ptr<const rules::RuleSet> packs() {
  static const rules::Loaded loaded = rules::load_rules({});
  return loaded.rules;
}

checker::Audit audit_of(const std::string& plan) {
  static const checker::Checker kChecker(packs());
  return kChecker.check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("p.yaml", plan)), {});
}

bool is_of_texts(const checker::Audit& audit, const checker::Finding& finding) {
  return (*audit.cards)[finding.rule].pack == "the-thuc";
}

// Applies the safe edits that do not overlap; false when there are none.
bool fix(std::string& plan) {
  const checker::Audit audit = audit_of(plan);
  std::string out;
  std::uint32_t done = 0;
  bool changed = false;
  for (const checker::Finding& finding : audit.findings) {
    const auto& edit = finding.edit;
    if (!is_of_texts(audit, finding) || !edit || !edit->safe || edit->where.begin < done) continue;
    out.append(plan, done, edit->where.begin - done).append(edit->text);
    done = edit->where.end;
    changed = true;
  }
  plan = out + plan.substr(done);
  return changed;
}

std::size_t reading_faults(const std::string& plan) {
  const checker::Audit audit = audit_of(plan);
  std::size_t count = 0;
  for (const checker::Finding& finding : audit.findings)
    count += (*audit.cards)[finding.rule].pack == "dinh-dang" ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("mended texts are healthy, and stay as they are") {
  tests::property("mending twice is mending once", [](const tests::Tape& tape) {
    const std::string text = text_from(tape);
    const std::string once = plans::mended(text, plans::text_flaws(text, plans::kAllFlaws));
    RC_ASSERT_FALSE(has_certain(once));
    RC_ASSERT(plans::mended(once, plans::text_flaws(once, plans::kAllFlaws)) == once);
  });
}

TEST_CASE("mending changes nothing that folding would not, but for letters of other alphabets and tones") {
  tests::property("healthy pieces stay", [](const tests::Tape& tape) {
    tests::Choices choices(tape.bytes);
    std::string text;
    for (std::uint32_t pieces = choices.below(30); pieces > 0; --pieces) {
      const std::string& piece = choices.of(kPieces);
      if (plans::text_signs(piece).bits == 0) text += piece + ' ';
    }
    plans::FlawKinds kinds = plans::kAllFlaws;
    const std::string once = plans::mended(text, plans::text_flaws(text, kinds));
    const auto is_tone = [](const plans::TextFlaw& flaw) { return flaw.kind != plans::FlawKind::kMisplacedTone; };
    std::vector<plans::TextFlaw> flaws = plans::text_flaws(text, kinds);
    RC_ASSERT(std::none_of(flaws.begin(), flaws.end(), [&](const plans::TextFlaw& flaw) {
      return is_tone(flaw) && flaw.kind != plans::FlawKind::kDoubledBlank && flaw.certain;
    }));
  });
}

TEST_CASE("all safe edits of a plan make it healthy, whatever the style of its texts") {
  tests::property("fixing comes to an end and leaves nothing safe to do", [](const tests::Tape& tape) {
    tests::Choices choices(tape.bytes);
    const std::uint32_t style = choices.below(4);
    tests::Tape rest;
    if (!tape.bytes.empty()) rest.bytes.assign(tape.bytes.begin() + 1, tape.bytes.end());
    std::string plan = plan_from(text_from(rest), style);
    const std::string as_it_was = plan;
    const std::size_t before = reading_faults(plan);
    int rounds = 0;
    while (fix(plan)) RC_ASSERT(++rounds < 10);
    if (reading_faults(plan) > before) RC_FAIL("mended: " + as_it_was + "\nto: " + plan);
    std::string again = plan;
    RC_ASSERT_FALSE(fix(again));
    RC_ASSERT(again == plan);
  });
}
