// The field that a bare text fills in a block, found without looking for its name: binding asks for every block.
//
//   const Field* field = short_form_field(Block::kWork);   // noi_dung; null when a bare text is a wrong shape
#pragma once

#include "plans/format.h"

namespace rasoat::plans {

[[nodiscard]] const Field* short_form_field(Block block);  // plans/format.cc

}  // namespace rasoat::plans
