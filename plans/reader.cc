#include "plans/reader.h"

#include <utility>

#include "plans/block_reader.h"
#include "plans/character_check.h"
#include "plans/document_builder.h"
#include "plans/fault_list.h"
#include "plans/scanner.h"

namespace rasoat::plans {

ReadResult read_yaml(std::string_view bytes, const ReadLimits& limits) {
  ReadResult result;
  FaultList characters(limits.max_faults), faults(limits.max_faults);
  if (bytes.size() >= kNowhere) {  // a Span could not say where
    faults.add(FaultCode::kFileTooLarge, {},
               {{"size", std::to_string(bytes.size())}, {"limit", std::to_string(kNowhere - 1)}});
    result.faults = std::move(faults).merged(std::move(characters));
    result.complete = false;
    return result;
  }
  const CharacterCheck check = check_characters(bytes, characters);
  const Scanner scan(check.readable ? bytes : std::string_view{});
  DocumentBuilder builder(check.readable ? bytes : std::string_view{}, limits, faults);
  BlockReader(scan, builder, faults).read();
  if (check.lone_return) builder.mark_damaged(1);
  result.complete = check.readable && !builder.stopped();
  if (check.readable && builder.next_id() == 0 && faults.empty()) faults.add(FaultCode::kEmptyDocument, {});
  result.document = builder.finish();
  result.faults = std::move(faults).merged(std::move(characters));
  return result;
}

}  // namespace rasoat::plans
