// Check "reference-dangling": "Mục V", "Phụ lục 2", "chỉ tiêu CT9" where the plan has none. Judged only where the plan
// itself shows what it has: sections by its printed outline, appendices by its list of appendices, works and indicators
// by ids of the same form.
#include <array>
#include <optional>
#include <unordered_set>

#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/id_mentions.h"
#include "rules/native/printed_label.h"
#include "rules/registry/phrases.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Presence;

namespace {

constexpr std::array<std::string_view, 9> kOtherWords = {"danh",  "chuyên", "đề",  "hạng", "tiểu",
                                                         "khoản", "trang",  "tin", "thư"};
constexpr std::array<std::string_view, 6> kThisPlan = {"kế hoạch này", "chương trình này", "chương trình hành động này",
                                                       "đề án này",    "văn bản này",      "bản này"};
// What stands after the number of another document’s appendix.
constexpr std::array<std::string_view, 9> kOtherDocument = {"ban hành kèm", "nghị định", "nghị quyết",
                                                            "quyết định",   "thông tư",  "hướng dẫn",
                                                            "công văn",     "chỉ thị",   "kế hoạch số"};
constexpr std::string_view kAppendix = "phụ lục";
constexpr std::size_t kAfter = 80;  // bytes after the number that tell whose it is

struct Mention {
  std::size_t begin = 0;  // of the words, in the folded text
  std::size_t end = 0;    // past the number
  std::string number;     // "v", "2"
  std::string_view after;
};

// Every "<words> <number>" in a folded text.
std::vector<Mention> mentions_of(std::string_view text, std::string_view words) {
  std::vector<Mention> found;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    std::size_t begin = at + words.size();
    if (begin >= text.size() || text[begin] != ' ' || (at > 0 && text[at - 1] != ' ' && text[at - 1] != '(')) continue;
    ++begin;
    if (text.substr(begin).starts_with("số ")) begin += std::string_view("số ").size();
    const std::size_t end = std::min(text.find_first_of(" ,;.:)(/", begin), text.size());
    if (end < text.size() && text[end] == '.' && end + 1 < text.size() && text[end + 1] != ' ') continue;  // "Mục 2.1"
    found.push_back({at, end, std::string(text.substr(begin, end - begin)), text.substr(end, kAfter)});
  }
  return found;
}

std::string_view word_before(std::string_view text, std::size_t at) {
  if (at < 2) return "";
  const std::size_t end = at - 1;
  const std::size_t begin = text.rfind(' ', end - 1);
  return text.substr(begin == std::string_view::npos ? 0 : begin + 1,
                     end - (begin == std::string_view::npos ? 0 : begin + 1));
}

template <typename Words>
bool begins_with_any(std::string_view text, const Words& words) {
  for (const std::string_view word : words) {
    if (text.starts_with(word)) return true;
  }
  return false;
}

// Past blanks, commas and little words.
std::string_view without_little_words(std::string_view text) {
  for (bool cut = true; cut;) {
    cut = false;
    while (!text.empty() && (text.front() == ' ' || text.front() == ',')) text.remove_prefix(1);
    for (const std::string_view word : {"của ", "trong ", "tại ", "kèm theo ", "đính kèm "}) {
      if (!text.starts_with(word)) continue;
      text.remove_prefix(word.size());
      cut = true;
    }
  }
  return text;
}

class ReferenceDangling {
 public:
  explicit ReferenceDangling(const NativeCase& asked)
      : asked_(asked), plan_(asked.plan), readings_(asked.knowledge.readings()) {
    for (const PlanNode node : plan_.nodes_from(plan_.child(plan_.root(), "bo_cuc")))
      if (plan_.kind(node) == PlanKind::kBlock && plan_.block(node) == Block::kOutline) add_section(node);
    for (const PlanNode node : plan_.nodes_from(plan_.child(plan_.root(), "phu_luc")))
      if (plan_.kind(node) == PlanKind::kBlock && plan_.block(node) == Block::kAppendix) add_appendix(node);
  }

  NativeVerdict judge() {
    const bool known = plan_.presence(plan_.root(), "phu_luc") != Presence::kUnknown &&
                       plan_.presence(plan_.root(), "bo_cuc") != Presence::kUnknown;
    if (!known) return {{}, true};
    const auto end = static_cast<PlanNode>(plan_.size());
    for (PlanNode node = 0; node < end;) {
      const bool text = plan_.kind(node) == PlanKind::kText;
      if (text) judge_text(node);
      node = !text && speaks_of_other_things(plan_.block(node)) ? plan_.end_of(node) : node + 1;
    }
    return std::move(verdict_);
  }

 private:
  // Folded.
  struct Ids {
    void add(const Plan& plan, PlanNode part) {
      for (const PlanNode node : plan.nodes_from(part)) {
        if (plan.kind(node) != PlanKind::kText) continue;
        const plans::ValueKind kind = plan[node].value_kind;
        if (kind != plans::ValueKind::kId && kind != plans::ValueKind::kLabel) continue;
        std::string id = plans::fold(plan[node].text);
        if (kind == plans::ValueKind::kId) forms.insert(id_form(id));
        all.insert(std::move(id));
      }
    }
    std::unordered_set<std::string> all, forms;  // labels are no ids, but may be meant
  };

  void add_section(PlanNode entry) {
    const PlanNode label = plan_.child(entry, "nhan");
    if (label == kNoPlanNode) return;
    const PrintedLabel printed = printed_label(plan_[label].text);
    if (number_in(printed.last, LabelStyle::kRoman) && printed.prefix.empty()) sections_.insert(printed.last);
  }

  void add_appendix(PlanNode entry) {
    ++appendices_;
    const PlanNode number = plan_.child(entry, "so");
    const auto written = number == kNoPlanNode ? std::nullopt : plain_number(printed_label(plan_[number].text).last);
    appendix_numbers_.insert(written ? *written : appendices_);
  }

  // Titles of other documents, waivers, labels and ids are no running text of the plan.
  [[nodiscard]] static bool speaks_of_other_things(Block block) {
    return block == Block::kCitation || block == Block::kWaiver || block == Block::kDocument ||
           block == Block::kOutline || block == Block::kAppendix;
  }

  void judge_text(PlanNode node) {
    const plans::Field* field = plan_[node].field;
    if (plan_[node].damaged || field == nullptr || field->kind == plans::ValueKind::kLabel) return;
    if (field->key == "phu_luc") return judge_appendix_key(node);
    const bool prose = plan_[node].value_kind == plans::ValueKind::kText;
    if (!prose && sections_.empty() && appendices_ == 0) return;
    const bool recipient = plan_[plan_[node].parent].block == Block::kRecipient;
    plans::ReadText& read = readings_.of(node);
    // Nearly no text speaks of the plan, of an appendix, or of a work by its id.
    const bool tells =
        asked_.ask_text(node, [&] { return telling_words().stand_in(read.folded()) || may_name_ids(read); });
    if (!recipient && !tells) return;
    const std::string_view folded = read.folded();
    if (!sections_.empty()) judge_sections(node, folded, recipient);
    if (appendices_ > 0) judge_appendices(node, folded);
    if (prose) judge_ids(node, folded);
  }

  static bool may_name_ids(plans::ReadText& read) {
    return may_mention_ids(read) && !id_mentions(read.folded()).empty();
  }

  void judge_ids(PlanNode node, std::string_view folded) {
    for (const IdMention& one : id_mentions(folded)) {
      std::optional<Ids>& ids = one.indicator ? indicators_ : works_;
      if (!ids) ids.emplace().add(plan_, plan_.child(plan_.root(), one.indicator ? "muc_tieu" : "nhiem_vu"));
      const Ids& known = *ids;
      const std::string id(plans::text_of(one.where, folded));
      if (known.all.contains(id) || !known.forms.contains(id_form(id))) continue;
      report(node, one.where, std::string(one.noun) + " ");
    }
  }

  static const Phrases& telling_words() {
    static const Phrases kTelling = [] {
      std::vector<std::string> words(kThisPlan.begin(), kThisPlan.end());
      words.emplace_back(kAppendix);
      return Phrases(words);
    }();
    return kTelling;
  }

  void judge_sections(PlanNode node, std::string_view folded, bool recipient) {
    for (const std::string_view word : {"mục", "phần"}) {
      for (const Mention& one : mentions_of(folded, word)) {
        const bool other = begins_with_any(word_before(folded, one.begin), kOtherWords);
        const bool ours = recipient || begins_with_any(without_little_words(one.after), kThisPlan);
        const bool section = number_in(one.number, LabelStyle::kRoman).has_value();
        if (!other && ours && section && !sections_.contains(one.number)) report(node, place_of(one));
      }
    }
  }

  void judge_appendices(PlanNode node, std::string_view folded) {
    for (const Mention& one : mentions_of(folded, kAppendix)) {
      const auto number = plain_number(one.number);
      if (number && !appendix_numbers_.contains(*number) && !is_of_other_document(one.after))
        report(node, place_of(one));
    }
  }

  [[nodiscard]] static bool is_of_other_document(std::string_view after) {
    if (begins_with_any(without_little_words(after), kThisPlan)) return false;
    for (const std::string_view word : kOtherDocument) {
      if (after.find(word) != std::string_view::npos) return true;
    }
    return false;
  }

  // A group’s own `phu_luc: II`.
  void judge_appendix_key(PlanNode node) {
    const PrintedLabel label = printed_label(plan_[node].text);
    const auto number = plain_number(label.last);
    if (appendices_ == 0 || !number || appendix_numbers_.contains(*number)) return;
    const bool bare = plans::fold(plan_[node].text) == label.last;
    const std::string wording = (bare ? "Phụ lục " : "") + std::string(plan_[node].text);
    verdict_.breaches.push_back({node, plan_[node].value, {{"reference", wording}}, {}, {}, ""});
  }

  static plans::Span place_of(const Mention& one) {
    return {static_cast<std::uint32_t>(one.begin), static_cast<std::uint32_t>(one.end)};
  }

  // `place`: in the folded text; `noun`: what stands before the first of a list.
  void report(PlanNode node, plans::Span place, const std::string& noun = "") {
    const plans::Span part = readings_.folded_with_offsets(node).original(place);
    const std::string wording = noun + std::string(plans::text_of(part, plan_[node].text));
    const plans::SourceMap map(plan_, node);
    verdict_.breaches.push_back({node, map.source(part), {{"reference", wording}}, {}, {}, wording});
  }

  const NativeCase& asked_;
  const Plan& plan_;
  plans::Readings& readings_;
  NativeVerdict verdict_;
  std::unordered_set<std::string> sections_;  // Roman, folded, of the printed outline
  std::unordered_set<std::uint32_t> appendix_numbers_;
  std::uint32_t appendices_ = 0;
  std::optional<Ids> works_, indicators_;  // once some are named
};

}  // namespace

NativeVerdicts reference_dangling(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return ReferenceDangling(asked).judge(); });
}

}  // namespace rasoat::rules
