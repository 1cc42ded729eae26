// SPDX-License-Identifier: Apache-2.0
#pragma once

// SQLite uses an index over a part of the rows only where a statement names that part in the very words of
// the index; a narrower list of states is not enough. So statements about lines in work say it twice: the
// part, and what they mean of it. Checked by QueryPlanTest.

/// The rows of device_change_pending.
#define LK_IN_FLIGHT "state IN ('claimed', 'sending', 'awaiting-carrier', 'verifying')"
/// The rows of device_change_one_open.
#define LK_OPEN "state IN ('waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying')"
