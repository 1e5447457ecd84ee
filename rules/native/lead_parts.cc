#include "rules/native/lead_parts.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

#include "plans/text.h"
#include "rules/native/bodies.h"
#include "rules/native/body_list.h"
#include "rules/native/ended_levels.h"
#include "rules/native/marked_items.h"
#include "rules/native/successor_name.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

using plans::Plan;

namespace {

constexpr std::size_t kMaxPieces = 48;
constexpr std::size_t kMaxBytes = 2000;  // longer is no list of names
constexpr std::string_view kHelp[] = {"phối hợp", "tham gia"};

// "… - Sở Nội vụ" behind a name that begins with the same word. Other dashes stand within names, or before what a
// body is besides ("Sở Nội vụ - cơ quan thường trực …").
std::size_t dash_length(std::string_view rest, std::string_view folded) {
  constexpr std::string_view kDash = " - ";
  if (!rest.starts_with(kDash)) return 0;
  const std::size_t end = folded.find(' ');
  return rest.substr(kDash.size()).starts_with(folded.substr(0, end + 1)) ? kDash.size() : 0;
}

// How long the joint is with which the text goes on; 0 where it is none.
std::size_t joint_length(std::string_view rest) {
  constexpr std::string_view kJoints[] = {" và ", " + ", " & ", " / ", " cùng ", " hoặc "};
  if (rest[0] == ';' || rest[0] == ',' || rest[0] == '/') return rest.size() > 1 && rest[1] == ' ' ? 2 : 1;
  const auto* const joint = std::ranges::find_if(kJoints, [&](std::string_view one) { return rest.starts_with(one); });
  return joint == std::end(kJoints) ? 0 : joint->size();
}

// Where the pieces between the joints stand, from `at` on.
std::vector<plans::Span> pieces_of(std::string_view folded, std::uint32_t at = 0) {
  std::vector<plans::Span> pieces{{at, at}};
  while (at < folded.size()) {
    const std::string_view rest = folded.substr(at);
    const auto joint = static_cast<std::uint32_t>(std::max(joint_length(rest), dash_length(rest, folded)));
    if (joint == 0) {
      ++at;
      continue;
    }
    pieces.back().end = at;
    at += joint;
    pieces.push_back({at, at});
  }
  pieces.back().end = static_cast<std::uint32_t>(folded.size());
  return pieces;
}

// Is it, with the name of its place perhaps, a body that the registry is sure of? Joints may stand in its name only.
bool is_in_registry(std::string_view folded, const Registry& registry) {
  if (!begins_like_a_body(folded)) return false;
  const Body* body = registry.find_body(folded);
  if (body == nullptr || !is_sure(body->confidence)) return false;
  std::size_t name = name_length(*body, folded);
  while (name > 0 && std::string_view(",;/- ").contains(folded[name - 1])) --name;
  // "Huyện ủy, quận ủy": a level, by whatever name.
  if (is_of_ended_level(*body) && name == folded.size()) return false;
  return pieces_of(folded, static_cast<std::uint32_t>(name)).size() == 1;
}

// "Sở Tài chính; Sở Nội vụ phối hợp": some of those named do not lead.
bool names_helpers(std::string_view folded) {
  return folded.contains("chủ trì") ||
         std::any_of(std::begin(kHelp), std::end(kHelp), [&](std::string_view word) { return folded.contains(word); });
}

// How many the parts are where each is a body or a group; 1 where one of them is neither. They need not be known.
std::size_t count_marked(std::span<const std::string_view> folded_parts) {
  std::size_t count = 0;
  for (const std::string_view part : folded_parts) {
    if (part.empty()) continue;
    if (!begins_like_a_body(part) && !names_a_group(part)) return 1;
    ++count;
  }
  return std::max<std::size_t>(count, 1);
}

// A semicolon parts bodies, known or not.
std::size_t parts_at_semicolons(std::string_view folded) {
  if (!folded.contains(';')) return 1;
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= folded.size();) {
    const std::size_t end = std::min(folded.find(';', at), folded.size());
    parts.push_back(trimmed_name(folded.substr(at, end - at)));
    at = end + 1;
  }
  return count_marked(parts);
}

// "Sở Tài chính; các sở, ngành": a body leads, and a group besides. Where groups alone do, another rule says so.
std::size_t parts_with_group(std::string_view folded) {
  if (names_helpers(folded)) return 1;
  const bool body_first = !names_a_group(trimmed_name(folded.substr(0, folded.find(';'))));
  return body_first ? parts_at_semicolons(folded) : 1;
}

// Into how many known bodies the text falls apart without a rest; 1 when it does not.
std::size_t parts_of(std::string_view folded, const KnownBodies& known) {
  if (known.sure.contains(folded)) return 1;
  const std::vector<plans::Span> pieces = pieces_of(folded);
  if (pieces.size() < 2 || pieces.size() > kMaxPieces || is_in_registry(folded, *known.registry)) return 1;
  const bool all_lead = !names_helpers(folded);
  if (const std::size_t parts = parts_at_semicolons(folded); all_lead && parts > 1) return parts;
  // best[i]: the pieces before i fall apart, the last part beginning at best[i]; a body's own name may hold joints.
  const std::size_t count = pieces.size();
  std::vector<std::size_t> best(count + 1, count + 1);
  best[0] = 0;
  for (std::size_t end = 1; end <= count; ++end) {
    for (std::size_t begin = end; begin-- > 0;) {
      const bool whole = begin == 0 && end == count;
      if (best[begin] > count || whole) continue;
      const std::string_view part = plans::text_of({pieces[begin].begin, pieces[end - 1].end}, folded);
      if (!known.named.contains(part) && !(all_lead && is_in_registry(part, *known.registry))) continue;
      best[end] = begin;
      break;
    }
  }
  if (best[count] > count) return 1;
  std::size_t parts = 0;
  for (std::size_t end = count; end > 0; end = best[end]) ++parts;
  return parts;
}

// "Sở A, đồng chủ trì Sở B; phối hợp: Sở C": what stands before those who help, in as many parts as lead.
std::size_t parts_leading_together(std::string_view folded) {
  std::string text;
  std::size_t done = 0;
  for (std::size_t at = leading_together(folded, 0); at != std::string_view::npos;) {
    text.append(folded.substr(done, at - done)).append(";");
    done = at + kLeadingTogether.size();
    at = leading_together(folded, done);
  }
  if (done == 0) return 1;
  text.append(folded.substr(done));
  for (const std::string_view word : kHelp) text.resize(std::min(text.find(word), text.size()));
  return static_cast<std::size_t>(std::ranges::count_if(bodies_in_folded(text), [](const ListedBody& one) {
    constexpr std::string_view kBeforeName[] = {"chủ trì ", "chủ trì: ", "với ", "cùng ", "là ", ": ", "("};
    std::string_view name = one.name;
    for (const std::string_view before : kBeforeName)
      if (name.starts_with(before)) name.remove_prefix(before.size());
    return begins_like_a_body(name);
  }));
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view part = trimmed_name(text.substr(at, end - at));
    if (!part.empty()) line.append(line.empty() ? "" : " ").append(part);
    at = end + 1;
  }
  return line;
}

// Items behind marks: none where some of them do not lead, or groups alone do.
PartedLead parts_behind_marks(std::string_view text) {
  const std::vector<std::string_view> items = marked_items(text);
  if (items.size() < 2) return {};
  std::vector<std::string> folded;
  for (const std::string_view item : items) folded.push_back(plans::fold(item));
  if (std::ranges::any_of(folded, names_helpers) || names_a_group(folded.front())) return {};
  PartedLead parted{count_marked(std::vector<std::string_view>(folded.begin(), folded.end())), ""};
  for (const std::string_view item : items)
    parted.shown.append(parted.shown.empty() ? "" : "; ").append(on_one_line(item));
  return parted;
}

// Its lines are lines: of a plain text that goes over several, the bytes of the file.
std::string_view in_lines(const BodyMention& lead, const Plan& plan) {
  const std::string_view text = plan[lead.node].text;
  const std::string_view written = plans::text_of(lead.where, plan.source());
  if (written.starts_with('>')) return written.substr(written.find('\n') + 1);
  return written.contains('\n') && !text.contains('\n') ? written : text;
}

}  // namespace

KnownBodies::KnownBodies(const PlanBodies& bodies, const Registry& the_registry) : registry(&the_registry) {
  for (const BodyName& name : bodies.names()) {
    if (name.placeholder) continue;
    named.insert(name.all_folded);
    if (name.recipient) sure.insert(name.all_folded);
  }
}

const PartedLead& LeadParts::of(const BodyMention& lead, const Plan& plan) {
  const auto [at, fresh] = read_.try_emplace(lead.name);
  if (fresh && lead.name->all_folded.size() <= kMaxBytes) at->second = read(*lead.name, in_lines(lead, plan));
  return at->second;
}

const KnownBodies& LeadParts::known() {
  if (!known_) known_.emplace(bodies_, registry_);
  return *known_;
}

PartedLead LeadParts::read(const BodyName& name, std::string_view text) {
  if (PartedLead marked = parts_behind_marks(text); marked.count > 1) return marked;
  if (const std::size_t count = parts_leading_together(name.all_folded); count > 1) return {count, on_one_line(text)};
  if (const std::size_t count = name.group ? parts_with_group(name.folded) : parts_of(name.folded, known()); count > 1)
    return {count, on_one_line(name.text)};
  return {};
}

}  // namespace rasoat::rules
