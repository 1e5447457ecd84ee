// The streams that every program is given, as the rest of the program may rely on them.
//
// Where one is closed, the next file that is opened would get its number, and what is said to people would land in a
// report. A pipe whose reader is gone and a file that may grow no more are failures to write like others: drafts are
// removed, it is said, and the exit code tells of it.
//
//   make_streams_sure();   // before anything else
#pragma once

namespace rasoat::app {

void make_streams_sure();

}  // namespace rasoat::app
