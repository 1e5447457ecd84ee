// Small rule files and packs in memory, for the tests of the loader.
//
//   LoadedPack loaded = load_with_rule(with(kRule, "severity: error", "severity: eror"));
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_pack.h"
#include "tests/support/catch.h"

namespace rasoat::tests {

inline constexpr std::string_view kPack = R"(pack: my-pack
version: 1.2.3
title: { vi: Bộ thử, en: Trial pack }
guidance: ["149 - HD/BTGTW"]
documents:
  149-HD/BTGTW: { vi: Hướng dẫn, en: Guidance, date: 2024-03-25, text: 149.txt }
  69-KL/TW: { vi: Kết luận, en: Conclusion }
lists:
  task_groups:
    - { code: II.1, vi: Nhiệm vụ một, en: Task one }
    - { code: II.2, vi: Nhiệm vụ hai, en: Task two }
lexicons:
  group_words: [Các sở, các  ngành]
)";

inline constexpr std::string_view kText = "phổ biến\nđến từng đảng viên";

inline constexpr std::string_view kRule = R"(rule: my-rule
title: { vi: Có đơn vị chủ trì, en: There is a lead }
because: { vi: Để có người chịu trách nhiệm., en: So that someone answers for it. }
severity: error
basis:
  - { strength: van_ban, document: 149-HD/BTGTW, clause: I.3, quote: biến đến từng đảng viên }
for_each: every work
require: { exists: chu_tri }
say: { vi: "{subject} thiếu đơn vị chủ trì.", en: "{subject} has no lead." }
remedy: { vi: Ghi “chu_tri:”., en: Write “chu_tri:”. }
examples:
  - holds: { nhiem_vu: [{ cong_viec: [{ noi_dung: Họp, chu_tri: Văn phòng }] }] }
  - broken:
      nhiem_vu:
        - cong_viec:
            - noi_dung: Họp
    at: nhiem_vu[0].cong_viec[0]
    say: thiếu đơn vị
)";

// The first `passage` of `text` replaced, which must be there.
inline std::string with(std::string_view text, std::string_view passage, std::string_view by) {
  std::string out(text);
  const std::size_t at = out.find(passage);
  REQUIRE(at != std::string::npos);
  return out.replace(at, passage.size(), by);
}

inline rules::LoadedPack load_with_rule(std::string_view rule, std::string_view pack = kPack) {
  const std::vector<rules::PackFile> files = {{"pack.yaml", pack}, {"my-rule.yaml", rule}, {"text/149.txt", kText}};
  return rules::load_pack("my-pack", files);
}

// The rule compiled, which must be without mistakes.
inline rules::Rule good_rule(std::string_view rule) {
  rules::LoadedPack loaded = load_with_rule(rule);
  for (const rules::RuleError& error : loaded.errors) {
    UNSCOPED_INFO(error.file << ":" << error.line << ":" << error.column << " " << error.what.en << " "
                             << error.help.en);
  }
  REQUIRE(loaded.pack.has_value());
  return loaded.pack->rules.at(0);
}

// The English sentences of all mistakes, one a line: "4:11 There is no severity “eror”. Did you mean “error”?"
inline std::string mistakes(const rules::LoadedPack& loaded) {
  std::string out;
  for (const rules::RuleError& error : loaded.errors) {
    out += std::to_string(error.line) + ":" + std::to_string(error.column) + " " + error.what.en;
    if (!error.help.en.empty()) out += " " + error.help.en;
    out += "\n";
  }
  return out;
}
inline std::string mistakes_of(std::string_view rule) { return mistakes(load_with_rule(rule)); }

}  // namespace rasoat::tests
