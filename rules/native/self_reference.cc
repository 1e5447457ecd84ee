// Check "self-reference": a plan that calls itself by the type of another document, as copies do.
#include <algorithm>
#include <array>
#include <iterator>

#include "plans/plain_text.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/checks.h"
#include "rules/native/prose.h"
#include "rules/registry/phrases.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::string_view kParts[] = {
    "muc_dich",        "yeu_cau",           "quan_diem",   "muc_tieu",          "khac_phuc",
    "nhiem_vu",        "giai_phap",         "lo_trinh",    "pho_bien",          "tuyen_truyen",
    "tap_huan",        "to_chuc_thuc_hien", "bao_cao",     "kiem_tra_giam_sat", "kinh_phi",
    "so_ket_tong_ket", "doi_tuong_ap_dung", "khen_thuong", "dac_diem_tinh_hinh"};

// Types that a plan may take itself for. A resolution or a decision "này" is nearly always one spoken of before.
struct SelfName {
  std::string_view code;
  std::string_view lexicon;
  std::string_view word;    // by which a document of this type is spoken of
  std::string_view family;  // an action programme is a programme
  std::string_view plain;   // so short that it means itself only where it is written as a name: "Chương trình này"
};
constexpr SelfName kSelfNames[] = {
    {"ke_hoach", "self_ke_hoach", "kế hoạch", "ke_hoach", ""},
    {"chuong_trinh", "self_chuong_trinh", "chương trình", "chuong_trinh", "chương trình này"},
    {"chuong_trinh_hanh_dong", "self_chuong_trinh_hanh_dong", "chương trình", "chuong_trinh", ""},
};
constexpr std::string_view kJudged[] = {"ke_hoach", "chuong_trinh", "chuong_trinh_hanh_dong", "de_an"};

std::string_view family_of(std::string_view code) {
  const auto found =
      std::find_if(std::begin(kSelfNames), std::end(kSelfNames), [&](const SelfName& one) { return one.code == code; });
  return found == std::end(kSelfNames) ? code : found->family;
}

std::string_view code_under(const Plan& plan, std::string_view key) {
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode node = head == kNoPlanNode ? kNoPlanNode : plan.child(head, key);
  return node == kNoPlanNode ? "" : plans::canonical_code("loai", plan[node].text);
}

struct Slip {
  PlanNode node = kNoPlanNode;
  Span where;  // in its text
};

class SelfReference {
 public:
  explicit SelfReference(const NativeCase& asked)
      : asked_(asked),
        plan_(asked.plan),
        own_(code_under(plan_, "loai")),
        own_family_(family_of(own_)),
        carried_family_(family_of(code_under(plan_, "kem_theo"))),
        phrases_(phrases_of(asked)) {}

  NativeVerdict judge() {
    NativeVerdict verdict;
    if (std::find(std::begin(kJudged), std::end(kJudged), own_) == std::end(kJudged)) return verdict;
    std::vector<Slip> slips;
    for (const PlanNode node : plan_prose(asked_).of(kParts)) {
      if (!may_name_itself(node)) continue;
      const plans::Folded& folded = asked_.knowledge.readings().folded_with_offsets(node);
      for (const SelfName& name : kSelfNames) look_for(name, node, folded, slips);
    }
    if (!slips.empty()) verdict.breaches.push_back(breach_of(slips));
    return verdict;
  }

 private:
  // Nearly no text does, nor has either word in small letters.
  [[nodiscard]] bool may_name_itself(PlanNode node) const {
    return asked_.ask_text(node, [&] {
      static const std::array kBehind{plans::word_signs("này"), plans::word_signs("nêu trên")};
      plans::ReadText& read = asked_.knowledge.readings().of(node);
      if (!read.words().may_hold(kBehind[0]) && !read.words().may_hold(kBehind[1])) return false;
      const std::string_view folded = read.folded();
      const std::string_view text = plans::plain_of(read);
      return std::ranges::any_of(phrases_, [&](const Phrases& phrases) { return phrases.stand_in(folded); }) &&
             (text.find("này") != std::string_view::npos || text.find("nêu trên") != std::string_view::npos);
    });
  }

  // Of each self name, in their order.
  static const std::vector<Phrases>& phrases_of(const NativeCase& asked) {
    return asked.settings.prepared<std::vector<Phrases>>([&] {
      std::vector<Phrases> phrases;
      for (const SelfName& one : kSelfNames) phrases.emplace_back(asked.knowledge.registry().lexicon(one.lexicon));
      return phrases;
    });
  }

  // The plan may call itself so.
  [[nodiscard]] bool is_own(const SelfName& name) const {
    return name.family == own_family_ || name.family == carried_family_;
  }

  void look_for(const SelfName& name, PlanNode node, const plans::Folded& folded, std::vector<Slip>& slips) {
    if (is_own(name)) return;
    for (const std::string& phrase : asked_.knowledge.registry().lexicon(name.lexicon)) {
      const Span found = find_words(folded.text, phrase);
      if (found.empty()) continue;
      const Span where = folded.original(found);
      if (phrase == name.plain && plan_[node].text[where.begin] != 'C') continue;
      if (is_spoken_of(name.word, node, std::string_view(folded.text).substr(0, found.begin))) continue;
      if (is_borrowed(asked_, node, where)) continue;
      slips.push_back({node, where});
      return;
    }
  }

  // Another document of that type is spoken of: before it in the text, elsewhere in the block, in the entry before.
  [[nodiscard]] bool is_spoken_of(std::string_view word, PlanNode node, std::string_view before) const {
    if (plans::mentions_folded(before, word)) return true;
    PlanNode block = plan_[node].parent;
    while (block != kNoPlanNode && (plan_[block].kind != PlanKind::kBlock || plan_[block].implied))
      block = plan_[block].parent;
    if (block == kNoPlanNode || block == plan_.root()) return mentions_before(word, plan_.root(), node, 1);
    return mentions_before(word, block, node, kNearby);
  }

  // Among the last `most` texts between `from` and `node`.
  [[nodiscard]] bool mentions_before(std::string_view word, PlanNode from, PlanNode node, std::size_t most) const {
    for (PlanNode at = node; at > from && most > 0; --at) {
      if (at == node || plan_[at].kind != PlanKind::kText) continue;
      --most;
      if (plans::mentions_folded(asked_.knowledge.readings().folded(at), word)) return true;
    }
    return false;
  }

  [[nodiscard]] Breach breach_of(const std::vector<Slip>& slips) const {
    const Slip& first = slips.front();
    const Plan::Node& at = plan_[first.node];
    const plans::SourceMap map(plan_, first.node);
    const std::string written(plans::text_of(first.where, at.text));
    const auto codes = plans::code_list("loai");
    const auto own = std::ranges::find_if(codes, [&](const plans::Code& one) { return one.code == own_; });
    std::string right = std::string(own->label_vi) + " này";
    if (written[0] >= 'A' && written[0] <= 'Z') capitalise(right);
    Breach breach;
    breach.node = first.node;
    breach.where = map.source(first.where);
    breach.arguments = {{"written", written}, {"right", right}, {"count", std::to_string(slips.size())}};
    for (std::size_t i = 1; i < slips.size(); ++i) breach.also.push_back(slips[i].node);
    breach.edit = map.edit({{right, first.where}}, false);
    return breach;
  }

  static void capitalise(std::string& text) {
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (text.starts_with("đ")) text.replace(0, 2, "Đ");
  }

  static constexpr std::size_t kNearby = 12;

  const NativeCase& asked_;
  const Plan& plan_;
  std::string_view own_;
  std::string_view own_family_, carried_family_;
  const std::vector<Phrases>& phrases_;
};

}  // namespace

NativeVerdicts self_reference(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return SelfReference(asked).judge(); });
}

}  // namespace rasoat::rules
