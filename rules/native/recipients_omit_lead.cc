// Check "recipients-omit-lead": plan-format.md, fine point 15. Every way in which an official would say "they do get
// it" counts: the name, a shorter or longer form of it, its initials, a group of its kind, the issuer itself.
#include <algorithm>
#include <unordered_set>

#include "plans/text.h"
#include "rules/native/bodies.h"
#include "rules/native/checks.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Presence;

namespace {

constexpr std::size_t kMaxComparisons = 200'000;  // pairs of names; beyond, a lead counts as received
constexpr std::size_t kMaxWords = 60;

// Recipients that take in everybody.
constexpr std::string_view kEveryone[] = {"như trên",         "như kính gửi",      "như điều",     "các đơn vị",
                                          "các cơ quan",      "các tổ chức",       "đơn vị thuộc", "đơn vị trực thuộc",
                                          "đơn vị liên quan", "cơ quan liên quan", "toàn thể"};
// Organs within the issuer: they sign or keep the plan.
constexpr std::string_view kWithinIssuer[] = {"ban thường vụ", "ban chấp hành", "thường trực", "chi ủy",
                                              "đảng ủy viên",  "cấp ủy",        "tập thể"};

std::string initials(const std::vector<std::string_view>& words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) {
    if (words[i] == "và" || words[i] == "&") continue;
    const auto lead = static_cast<unsigned char>(words[i][0]);
    text += words[i].substr(0, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
  }
  return text;
}

struct Recipient {
  std::string full;  // without abbreviations
  std::vector<std::string> words;
};

class Recipients {
 public:
  Recipients(const Plan& plan, bool& damaged) {
    const PlanNode list = plan.child(plan.root(), "noi_nhan");
    for (const NamedBody& body : bodies_under(plan, list, damaged)) add(body.folded);
  }

  [[nodiscard]] bool none() const { return recipients_.empty(); }
  [[nodiscard]] std::size_t size() const { return recipients_.size(); }

  // By everything that costs nothing however many recipients there are.
  [[nodiscard]] bool receives_quickly(const std::string& full, const std::vector<std::string_view>& words) const {
    if (everyone_ || names_.contains(full)) return true;
    if (!words.empty() && group_words_.contains(std::string(words[0]))) return true;
    if (full.starts_with("văn phòng") && keeps_) return true;
    for (std::size_t from = 0; from < std::min<std::size_t>(3, words.size()); ++from) {
      const std::string letters = initials(words, from);
      for (std::size_t end = 1; end <= letters.size(); ++end) {
        const bool whole = end == letters.size();
        if ((from == 0 || whole) && shorts_.contains(letters.substr(0, end))) return true;
      }
    }
    return false;
  }

  // By comparing with each: one name within the other, or nearly all words in common.
  [[nodiscard]] bool receives(const std::string& full, const std::vector<std::string_view>& words) const {
    for (const Recipient& one : recipients_) {
      if (plans::mentions_folded(one.full, full)) return true;
      if (one.words.size() >= 2 && plans::mentions_folded(full, one.full)) return true;
      const auto in_common =
          static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](std::string_view w) {
            return std::find(one.words.begin(), one.words.end(), w) != one.words.end();
          }));
      if (words.size() >= 2 && in_common * 4 >= words.size() * 3) return true;
    }
    return false;
  }

 private:
  void add(const std::string& folded) {
    Recipient one{without_abbreviations(folded), {}};
    const std::vector<std::string_view> words = words_of(one.full);
    for (const std::string_view phrase : kEveryone) everyone_ |= plans::mentions_folded(one.full, phrase);
    keeps_ |= folded.starts_with("lưu");
    // "UBND các xã, phường", "Các Sở: XD, TC": whatever begins with one of these words is of their kind.
    if (std::find(words.begin(), words.end(), "các") != words.end()) {
      for (const std::string_view word : words) group_words_.emplace(word);
    }
    for (const std::string_view word : words_of(folded)) {
      std::string letters(word);
      std::erase(letters, '&');
      if (letters.size() >= 2) shorts_.insert(std::move(letters));
    }
    names_.insert(one.full);
    for (std::size_t i = 0; i < std::min(words.size(), kMaxWords); ++i) one.words.emplace_back(words[i]);
    recipients_.push_back(std::move(one));
  }

  std::vector<Recipient> recipients_;
  std::unordered_set<std::string> names_, group_words_, shorts_;
  bool everyone_ = false;
  bool keeps_ = false;  // "Lưu: VT, …": the office keeps a copy
};

class RecipientsOmitLead {
 public:
  RecipientsOmitLead(const Plan& plan, const NativeSettings& settings)
      : plan_(plan), recipients_(plan, verdict_.undecided) {
    for (const std::string& phrase : settings.get("group_words")) group_words_.push_back(plans::fold(phrase));
    const PlanNode head = plan.child(plan.root(), "van_ban");
    const PlanNode issuer = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "co_quan_ban_hanh");
    if (issuer != kNoPlanNode) issuer_ = without_abbreviations(plans::fold(plan[issuer].text));
  }

  NativeVerdict judge() {
    verdict_.undecided |= plan_.presence(plan_.root(), "noi_nhan") == Presence::kUnknown;
    // A plan without recipients lacks more than this: another rule says so.
    if (recipients_.none() || verdict_.undecided) return std::move(verdict_);
    for (PlanNode node = 0; node < plan_.size(); ++node) {
      const Plan::Node& at = plan_[node];
      const bool lead = at.field != nullptr && at.field->key == "chu_tri" && at.parent != kNoPlanNode &&
                        plan_[at.parent].kind == PlanKind::kBlock;
      if (!lead) continue;
      bool damaged = false;
      for (const NamedBody& body : bodies_under(plan_, node, damaged)) judge_body(body);
      verdict_.undecided |= damaged;
    }
    return std::move(verdict_);
  }

 private:
  void judge_body(const NamedBody& body) {
    if (body.folded.empty() || !asked_.insert(body.folded).second) return;
    if (is_passed_over(body.folded)) return;
    // Several bodies in one text: one of them found is enough, for which of them is which cannot be told.
    for (std::size_t at = 0; at <= body.folded.size();) {
      const std::size_t end = std::min(body.folded.find_first_of(",;", at), body.folded.size());
      if (receives(body.folded.substr(at, end - at))) return;
      at = end + 1;
    }
    if (receives(body.folded)) return;
    verdict_.breaches.push_back({body.node, body.where, {{"body", body.text}}, {}, {}, body.folded});
  }

  [[nodiscard]] bool is_passed_over(const std::string& folded) const {
    if (names_a_group(folded) || names_a_person(folded) || folded.find(" các ") != std::string::npos) return true;
    return std::any_of(group_words_.begin(), group_words_.end(),
                       [&](const std::string& phrase) { return plans::mentions_folded(folded, phrase); });
  }

  [[nodiscard]] bool receives(std::string_view folded) {
    const std::string full = without_abbreviations(folded);
    const std::vector<std::string_view> words = words_of(full);
    if (words.size() > kMaxWords || is_issuer(full)) return true;
    if (recipients_.receives_quickly(full, words)) return true;
    comparisons_ += recipients_.size();
    return comparisons_ > kMaxComparisons || recipients_.receives(full, words);
  }

  [[nodiscard]] bool is_issuer(const std::string& full) const {
    for (const std::string_view organ : kWithinIssuer) {
      if (full.starts_with(organ)) return true;
    }
    return !issuer_.empty() && (issuer_ == full || plans::mentions_folded(issuer_, full) || full.starts_with(issuer_));
  }

  const Plan& plan_;
  NativeVerdict verdict_;
  Recipients recipients_;
  std::vector<std::string> group_words_;
  std::string issuer_;
  std::unordered_set<std::string> asked_;
  std::size_t comparisons_ = 0;
};

}  // namespace

std::vector<NativeVerdict> recipients_omit_lead(const Plan& plan, std::span<const PlanNode> subjects,
                                                const NativeSettings& settings) {
  std::vector<NativeVerdict> verdicts(subjects.size());
  if (!verdicts.empty()) verdicts.front() = RecipientsOmitLead(plan, settings).judge();
  return verdicts;
}

}  // namespace rasoat::rules
