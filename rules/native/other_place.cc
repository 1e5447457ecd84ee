// Check "other-place": the name of another province where a plan speaks of its own work.
#include <algorithm>
#include <array>
#include <iterator>

#include "plans/byte_block.h"
#include "plans/plain_text.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/checks.h"
#include "rules/native/own_place.h"
#include "rules/native/prose.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::string_view kParts[] = {
    "trich_yeu",         "muc_dich", "yeu_cau",         "muc_tieu",     "khac_phuc",  "nhiem_vu",
    "giai_phap",         "lo_trinh", "pho_bien",        "tuyen_truyen", "tap_huan",   "to_chuc_thuc_hien",
    "kiem_tra_giam_sat", "bao_cao",  "so_ket_tong_ket", "kinh_phi",     "khen_thuong"};

// One of these stands before every introduced name, which begins with a capital; none is beyond ASCII but Đ.
constexpr std::string_view kBefore[] = {"ỉnh ", "ỈNH ", "ủy ",  "uỷ ", "ỦY ",  "UỶ ",
                                        "phố ", "PHỐ ", "TP. ", "TP ", "Tp. ", "tp. "};

// A capital of ASCII, or what may be Đ.
constexpr std::string_view kCapitalD = "Đ";
std::size_t next_capital(std::string_view text, std::size_t from) {
  return plans::next_place(
      text, from,
      [](const char* block) { return plans::places_within(block, 'A', 'Z') | plans::places_of(block, kCapitalD[0]); },
      [](char byte) { return (byte >= 'A' && byte <= 'Z') || byte == kCapitalD[0]; });
}

// A look at each capital behind a blank, so that the registry is asked about few texts only.
bool may_name_a_place(plans::ReadText& read) {
  static const std::array kFolded{plans::word_signs("tỉnh"), plans::word_signs("ủy"), plans::word_signs("phố"),
                                  plans::word_signs("tp")};
  const auto may_hold = [&read](const plans::WordSigns& word) { return read.words().may_hold(word); };
  if (std::ranges::none_of(kFolded, may_hold)) return false;
  const std::string_view text = plans::plain_of(read);
  for (std::size_t at = next_capital(text, 1); at < text.size(); at = next_capital(text, at + 1)) {
    if (text[at - 1] != ' ') continue;
    if (text[at] == kCapitalD[0] && !text.substr(at).starts_with(kCapitalD)) continue;
    const std::string_view before = text.substr(0, at);
    if (std::any_of(std::begin(kBefore), std::end(kBefore), [&](auto words) { return before.ends_with(words); }))
      return true;
  }
  return false;
}

// Everybody goes to the great cities for a course or a fair; only these words make one the place of the plan itself.
constexpr std::string_view kOwnWork[] = {"trên địa bàn", "đảng bộ", "nhân dân", "thành ủy", "toàn"};
constexpr std::size_t kNear = 60;  // bytes

// "Nhập giống mía từ tỉnh Đồng Nai", "bán tại tỉnh Nghệ An": where something comes from, or goes to.
bool is_gone_to(std::string_view before) {
  constexpr std::string_view kProvince = "tỉnh ";
  constexpr std::string_view kWays[] = {" từ ", " ở ", " tại ", " đến ", " sang ", " vào ", " ra ", " đi "};
  if (!before.ends_with(kProvince)) return false;
  before.remove_suffix(kProvince.size());
  return std::ranges::any_of(kWays, [before](std::string_view way) { return before.ends_with(way); });
}

// Of one province, or of several that became one.
struct Mentions {
  const Place* root = nullptr;
  PlaceMention first;
  std::vector<PlanNode> nodes;
};

class OtherPlace {
 public:
  explicit OtherPlace(const NativeCase& asked)
      : asked_(asked), plan_(asked.plan), registry_(asked.knowledge.registry()), own_(plan_, registry_) {}

  NativeVerdict judge() {
    NativeVerdict verdict;
    if (!own_.known()) return verdict;
    for (const PlanNode node : prose().of(kParts)) look_at(node);
    for (const Mentions& one : found_) verdict.breaches.push_back(breach_of(one));
    return verdict;
  }

 private:
  void look_at(PlanNode node) {
    // "Theo kế hoạch của tỉnh …" as a deadline: when others do it.
    if (plan_[plan_[node].parent].block == plans::Block::kDeadline) return;
    plans::ReadText& read = asked_.knowledge.readings().of(node);
    if (!asked_.ask_text(node, [&] { return may_name_a_place(read); })) return;
    std::vector<PlaceMention> places = registry_.places_in(read.text());
    std::erase_if(places, [&](const PlaceMention& one) { return !one.introduced || own_.covers(*one.place); });
    if (places.empty()) return;
    // Two strange provinces side by side are partners or neighbours, no slip.
    const auto differs = [&](const PlaceMention& one) { return root_of(*one.place) != root_of(*places[0].place); };
    if (std::ranges::any_of(places, differs)) return;
    const plans::Folded& folded = asked_.knowledge.readings().folded_with_offsets(node);
    const PlaceMention& first = places.front();
    if (!is_own_work(folded, first) || is_borrowed(node, first.where)) return;
    const Place* root = root_of(*first.place);
    const auto same = std::ranges::find_if(found_, [&](const Mentions& one) { return one.root == root; });
    if (same == found_.end()) {
      found_.push_back({root, first, {node}});
    } else {
      same->nodes.push_back(node);
    }
  }

  [[nodiscard]] bool is_own_work(const plans::Folded& folded, const PlaceMention& one) const {
    const auto begin = std::ranges::lower_bound(folded.offsets, one.where.begin) - folded.offsets.begin();
    const auto at = static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(begin, std::ssize(folded.text)));
    const std::string_view sentence = sentence_at(folded.text, {at, at});
    if (mentions_some(sentence, registry_.lexicon("partner_place"))) return false;
    if (mentions_some(sentence, registry_.lexicon("historical"))) return false;
    const std::string_view all = folded.text;
    if (!one.place->city) return !is_gone_to(all.substr(0, at));
    const std::string_view before = all.substr(at > kNear ? at - kNear : 0, std::min<std::size_t>(at, kNear));
    return std::any_of(std::begin(kOwnWork), std::end(kOwnWork),
                       [&](std::string_view words) { return plans::mentions_folded(before, words); });
  }

  [[nodiscard]] bool is_borrowed(PlanNode node, Span where) {
    if (BorrowedWords::quoted(plan_[node].text, where)) return true;
    return asked_.memo.get<BorrowedWords>([&] { return BorrowedWords(asked_.knowledge); }).cited(node, where);
  }

  [[nodiscard]] const Prose& prose() const {
    return asked_.memo.get<Prose>([&] { return Prose(asked_); });
  }

  [[nodiscard]] Breach breach_of(const Mentions& mentions) const {
    const PlaceMention& first = mentions.first;
    const Plan::Node& at = plan_[mentions.nodes.front()];
    const plans::SourceMap map(at.text, at.value, plan_.source());
    Breach breach;
    breach.node = mentions.nodes.front();
    breach.where = map.source(first.where);
    breach.arguments = {{"place", std::string(plans::text_of(first.where, at.text))},
                        {"kind", first.place->city ? "city" : "province"},
                        {"own", own_.full_name()}};
    breach.distinguishes = first.place->name;
    breach.confidence = first.place->confidence;
    breach.also.assign(mentions.nodes.begin() + 1, mentions.nodes.end());
    if (own_.is_one_like(*first.place)) breach.edit = map.edit({{std::string(own_.name()), first.where}}, false);
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Registry& registry_;
  OwnPlace own_;
  std::vector<Mentions> found_;  // no more than there are provinces
};

}  // namespace

NativeVerdicts other_place(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return OtherPlace(asked).judge(); });
}

}  // namespace rasoat::rules
