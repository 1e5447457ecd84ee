// Check "other-place": where a plan speaks of its own work, the name of another province, or of one that has ended.
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "plans/byte_block.h"
#include "plans/plain_text.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/checks.h"
#include "rules/native/ended_places.h"
#include "rules/native/own_place.h"
#include "rules/native/prose.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::string_view kParts[] = {
    "trich_yeu",         "dac_diem_tinh_hinh", "muc_dich", "yeu_cau",         "muc_tieu",     "khac_phuc",
    "nhiem_vu",          "giai_phap",          "lo_trinh", "pho_bien",        "tuyen_truyen", "tap_huan",
    "to_chuc_thuc_hien", "kiem_tra_giam_sat",  "bao_cao",  "so_ket_tong_ket", "kinh_phi",     "khen_thuong"};
// How things are: what comes from elsewhere, and lies around, is spoken of here.
constexpr std::string_view kSituation = "dac_diem_tinh_hinh";

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

// Before the name of a province these say that all of it is meant: no school, no firm that bears its name.
constexpr std::string_view kWhole[] = {" trên địa bàn tỉnh ", " toàn tỉnh ", " đảng bộ tỉnh ",
                                       " nhân dân các dân tộc tỉnh "};

// "Đến năm 2030, tỉnh Bắc Ninh có …": the province is what the sentence is about.
bool is_subject(std::string_view before) {
  constexpr std::string_view kProvince = "tỉnh ";
  if (!before.ends_with(kProvince)) return false;
  before.remove_suffix(kProvince.size());
  const std::string_view opening = trimmed_name(before);
  constexpr std::string_view kTimes[] = {"đến năm ", "năm ", "đến cuối năm ", "giai đoạn ", "từ năm "};
  const bool time = std::any_of(std::begin(kTimes), std::end(kTimes),
                                [opening](std::string_view one) { return opening.starts_with(one); });
  return opening.empty() || (time && before.ends_with(", ") && !opening.contains(','));
}

// "Nhập giống mía từ tỉnh Đồng Nai", "bán tại tỉnh Nghệ An", "so sánh với tỉnh Cà Mau", "áp dụng mô hình của tỉnh Bắc
// Ninh": where something comes from, goes to, or is looked at.
bool is_gone_to(std::string_view before) {
  constexpr std::string_view kProvince = "tỉnh ";
  constexpr std::string_view kWays[] = {" từ ",  " ở ",  " tại ", " đến ", " sang ",
                                        " vào ", " ra ", " đi ",  " với ", " qua "};
  constexpr std::string_view kOf = " của ";
  constexpr std::string_view kTaking[] = {"áp dụng", "tham khảo", "học tập", "vận dụng", "tiếp nhận", "mua ", "thuê "};
  if (!before.ends_with(kProvince)) return false;
  before.remove_suffix(kProvince.size());
  const auto takes = [before](std::string_view word) { return before.contains(word); };
  if (before.ends_with(kOf) && std::ranges::any_of(kTaking, takes)) return true;
  return std::ranges::any_of(kWays, [before](std::string_view way) { return before.ends_with(way); });
}

// Of one province; another's, of several that became one.
struct Mentions {
  const Place* root = nullptr;
  PlaceMention first;
  std::vector<PlanNode> nodes;
};

// No more than there are provinces.
struct Found {
  std::vector<Mentions> other;
  std::vector<Mentions> ended;  // into the plan's own
};

class OtherPlace {
 public:
  explicit OtherPlace(const NativeCase& asked)
      : asked_(asked), plan_(asked.plan), registry_(asked.knowledge.registry()), own_(own_place(asked)) {}

  Found find() {
    if (!own_.known()) return {};
    for (const PlanNode node : plan_prose(asked_).of(kParts)) look_at(node);
    return std::move(found_);
  }

  [[nodiscard]] NativeVerdict verdict_of(const std::vector<Mentions>& found) const {
    NativeVerdict verdict;
    for (const Mentions& one : found) verdict.breaches.push_back(breach_of(one));
    return verdict;
  }

 private:
  void look_at(PlanNode node) {
    // "Theo kế hoạch của tỉnh …" as a deadline: when others do it.
    if (plan_[plan_[node].parent].block == plans::Block::kDeadline) return;
    plans::ReadText& read = asked_.knowledge.readings().of(node);
    if (!asked_.ask_text(node, [&] { return may_name_a_place(read); })) return;
    std::vector<PlaceMention> places = registry_.places_in(read.text());
    std::erase_if(places, [](const PlaceMention& one) { return !one.introduced; });
    look_for_ended(node, places);
    std::erase_if(places, [&](const PlaceMention& one) { return own_.covers(*one.place); });
    if (places.empty()) return;
    // Two strange provinces side by side are partners or neighbours, no slip.
    const auto differs = [&](const PlaceMention& one) { return root_of(*one.place) != root_of(*places[0].place); };
    if (std::ranges::any_of(places, differs)) return;
    const plans::Folded& folded = asked_.knowledge.readings().folded_with_offsets(node);
    const PlaceMention& first = places.front();
    if (!is_own_work(node, folded, first) || is_borrowed(asked_, node, first.where)) return;
    note(found_.other, root_of(*first.place), first, node);
  }

  // "Bồi dưỡng tổ công nghệ số của tỉnh Tiền Giang" after the merger.
  void look_for_ended(PlanNode node, const std::vector<PlaceMention>& places) {
    const std::optional<Date>& day = asked_.knowledge.plan_date();
    for (const PlaceMention& one : places) {
      if (!day || one.place->until.hint() == nullptr || !own_.covers(*one.place)) continue;
      if (registry_.place(one.place->name, *day).life != Life::kEnded || is_of_situation(node)) continue;
      const plans::Folded& folded = asked_.knowledge.readings().folded_with_offsets(node);
      const std::string_view sentence = sentence_at(folded.text, place_in(folded, one.where));
      constexpr std::string_view kRight[] = {"historical", "ended_level_past", "partner_place", "partner_name"};
      const auto beside = [&](std::string_view lexicon) { return mentions(sentence, lexicon); };
      if (std::ranges::any_of(kRight, beside) || is_borrowed(asked_, node, one.where)) continue;
      note(found_.ended, one.place, one, node);
    }
  }

  static void note(std::vector<Mentions>& found, const Place* place, const PlaceMention& mention, PlanNode node) {
    const auto same = std::ranges::find(found, place, &Mentions::root);
    if (same == found.end()) {
      found.push_back({place, mention, {node}});
    } else if (same->nodes.back() != node) {
      same->nodes.push_back(node);
    }
  }

  [[nodiscard]] bool mentions(std::string_view text, std::string_view lexicon) const {
    return mentions_some(text, registry_.lexicon(lexicon));
  }

  // The beginning of what stands at `where` in the text.
  [[nodiscard]] static Span place_in(const plans::Folded& folded, Span where) {
    const auto begin = std::ranges::lower_bound(folded.offsets, where.begin) - folded.offsets.begin();
    const auto at = static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(begin, std::ssize(folded.text)));
    return {at, at};
  }

  [[nodiscard]] bool is_own_work(PlanNode node, const plans::Folded& folded, const PlaceMention& one) const {
    const std::string_view all = folded.text;
    const Span place = place_in(folded, one.where);
    const std::size_t at = place.begin;
    const std::string_view sentence = sentence_at(all, place);
    const std::string_view before = sentence.substr(0, all.data() + at - sentence.data());
    if (mentions(sentence, "historical")) return false;
    if (one.place->city) {
      if (is_of_situation(node) || mentions(sentence, "partner_place") || mentions(sentence, "partner_name"))
        return false;
      const std::string_view near = all.substr(at > kNear ? at - kNear : 0, std::min<std::size_t>(at, kNear));
      return std::any_of(std::begin(kOwnWork), std::end(kOwnWork),
                         [&](std::string_view words) { return plans::mentions_folded(near, words); });
    }
    // An indicator counts what is the plan's own, whatever is said behind.
    if (plan_[plan_[node].parent].block == plans::Block::kIndicator)
      return !mentions(before, "partner_place") && !is_gone_to(before);
    if (mentions(sentence, "partner_place")) return false;
    if (is_subject(before) || is_whole(before)) return true;
    return !is_of_situation(node) && !mentions(sentence, "partner_name") && !is_gone_to(before);
  }

  [[nodiscard]] static bool is_whole(std::string_view before) {
    const std::string text = " " + std::string(before);
    return std::any_of(std::begin(kWhole), std::end(kWhole),
                       [&text](std::string_view words) { return text.ends_with(words); });
  }

  [[nodiscard]] bool is_of_situation(PlanNode node) const {
    while (plan_[node].parent != plan_.root()) node = plan_[node].parent;
    return plan_[node].field->key == kSituation;
  }

  [[nodiscard]] Breach breach_of(const Mentions& mentions) const {
    const PlaceMention& first = mentions.first;
    const Plan::Node& at = plan_[mentions.nodes.front()];
    const plans::SourceMap map(plan_, mentions.nodes.front());
    Breach breach;
    breach.node = mentions.nodes.front();
    breach.where = map.source(first.where);
    breach.arguments = {{"place", std::string(plans::text_of(first.where, at.text))},
                        {"kind", first.place->city ? "city" : "province"},
                        {"own", own_.full_name()},
                        {"since", since(*first.place)},
                        {"now", now(*first.place)},
                        {"count", std::to_string(mentions.nodes.size())}};
    breach.distinguishes = first.place->name;
    breach.confidence = first.place->confidence;
    breach.also.assign(mentions.nodes.begin() + 1, mentions.nodes.end());
    if (!own_.covers(*first.place) && own_.is_one_like(*first.place))
      breach.edit = map.edit({{std::string(own_.name()), first.where}}, false);
    return breach;
  }

  [[nodiscard]] static std::string since(const Place& place) {
    const Date* last = place.until.hint();
    return last == nullptr ? "" : plans::to_vietnamese(plans::days_after(*last, 1));
  }
  [[nodiscard]] std::string now(const Place& place) const {
    const PlaceAnswer answer = registry_.place(place.name, asked_.knowledge.at());
    return answer.now == nullptr ? "" : place_words(*answer.now);
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Registry& registry_;
  const OwnPlace& own_;
  Found found_;
};

}  // namespace

NativeVerdicts other_place(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] {
    const Found& found = asked.memo.get<Found>([&] { return OtherPlace(asked).find(); });
    return OtherPlace(asked).verdict_of(asked.settings.word("fault") == "ended" ? found.ended : found.other);
  });
}

}  // namespace rasoat::rules
