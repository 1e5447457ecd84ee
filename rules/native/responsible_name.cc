// Check "responsible-name": whoever answers for the plan and whoever signs it hold one post, and bear one name but for
// a letter; or the post is one that a single person holds, and they are two.
#include <algorithm>
#include <iterator>

#include "plans/text.h"
#include "rules/native/bodies.h"
#include "rules/native/body_list.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"
#include "rules/native/plan_bodies.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

namespace {

constexpr std::size_t kFewestBytes = 8;  // of a name that two persons do not have but for a letter
// The longer first.
constexpr std::string_view kHeads[] = {"bí thư",      "chủ tịch",   "tổng giám đốc", "giám đốc",  "hiệu trưởng",
                                       "viện trưởng", "trưởng ban", "cục trưởng",    "bộ trưởng", "chánh văn phòng"};

// "Bí thư Đảng ủy" is "BÍ THƯ".
bool is_same_post(std::string_view one, std::string_view other) {
  const std::string first = name_key(one);
  const std::string second = name_key(other);
  return !first.empty() && !second.empty() && (begins_with_words(first, second) || begins_with_words(second, first));
}

bool is_one_letter_off(std::string_view one, std::string_view other) {
  const std::string first = name_key(one);
  const std::string second = name_key(other);
  if (first.size() < kFewestBytes || second.size() < kFewestBytes) return false;
  return plans::edit_distance(first, second, 1) == 1;
}

// The post that only one person holds of the issuer, "" where it is another: "bí thư" of "Bí thư Đảng ủy phường, Trưởng
// ban".
std::string_view head_of_issuer(std::string_view post, std::string_view issuer) {
  const std::string key = body_key(post.substr(0, post.find_first_of(",;(")));
  const auto begins = [&](std::string_view head) { return begins_with_words(key, head); };
  const auto* const head = std::find_if(std::begin(kHeads), std::end(kHeads), begins);
  if (head == std::end(kHeads)) return "";
  const bool bare = key.size() == head->size();
  return bare || plans::mentions_folded(issuer, std::string_view(key).substr(head->size() + 1)) ? *head : "";
}

// Their given names differ; what is a post or a body in place of a name is another matter.
bool are_two_persons(std::string_view one, std::string_view other) {
  const std::string keys[] = {name_key(one), name_key(other)};
  const auto is_name = [](const std::string& key) {
    return key.contains(' ') && !begins_like_a_body(key) && !names_a_person(key);
  };
  const auto given_name = [](std::string_view key) { return key.substr(key.rfind(' ') + 1); };
  return std::ranges::all_of(keys, is_name) && given_name(keys[0]) != given_name(keys[1]);
}

bool is_of_two_heads(const NativeCase& asked, const PlanNode (&posts)[2], const PlanNode (&names)[2]) {
  const Plan& plan = asked.plan;
  const std::string& issuer = plan_bodies(asked).issuer();
  const std::string_view head = head_of_issuer(plan[posts[0]].text, issuer);
  return !head.empty() && head == head_of_issuer(plan[posts[1]].text, issuer) &&
         are_two_persons(plan[names[0]].text, plan[names[1]].text);
}

NativeVerdict judge(const NativeCase& asked) {
  NativeVerdict verdict;
  const Plan& plan = asked.plan;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode person = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "nguoi_chiu_trach_nhiem");
  const PlanNode signature = plan.child(plan.root(), "ky");
  const PlanNode name = written_text(asked, person, "ho_ten");
  const PlanNode post = written_text(asked, person, "chuc_vu");
  const PlanNode signer = written_text(asked, signature, "ho_ten");
  const PlanNode signers_post = written_text(asked, signature, "chuc_vu");
  for (const PlanNode node : {name, post, signer, signers_post})
    if (node == kNoPlanNode) return verdict;
  if (plan[name].text == plan[signer].text) return verdict;
  const bool is_mistyped =
      is_same_post(plan[post].text, plan[signers_post].text) && is_one_letter_off(plan[name].text, plan[signer].text);
  if (!is_mistyped && !is_of_two_heads(asked, {post, signers_post}, {name, signer})) return verdict;
  Breach breach;
  breach.node = name;
  breach.where = plan[name].value;
  breach.related = {signer};
  breach.arguments = {{"value", std::string(plan[name].text)},
                      {"other", std::string(plan[signer].text)},
                      {"post", std::string(plan[signers_post].text)}};
  verdict.breaches.push_back(std::move(breach));
  return verdict;
}

}  // namespace

NativeVerdicts responsible_name(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return judge(asked); });
}

}  // namespace rasoat::rules
