/* SPDX-License-Identifier: Apache-2.0
 *
 * One line of a change, from waiting to settled, as core/domain/change_state.h has it: what is durable, what the
 * network may still deliver, what the carrier did. Workers may crash between any two steps and may be overtaken by
 * another one while they hang.
 *
 * The promise: the carrier executes the change at most once, exactly once if the line is called succeeded, never if
 * it is called failed. It holds as written; without the quarantine (-DNO_QUARANTINE), without the fence
 * (-DNO_FENCE), or if an interrupted send simply waits again (-DREQUEUE_SENDING) it does not: tests/model/run.sh
 * checks all four.
 */
#ifndef WORKERS
#define WORKERS 2
#endif
#define MAX_SENDS 3
#define MAX_CRASHES 2

mtype = { waiting, claimed, sending, verifying, succeeded, failed, unknown };
mtype = { none, done, refused };

/* On disk: each change of these is one transaction. */
mtype state = waiting;
byte fence = 0;
byte sends = 0;
bool quarantineOver = false;
bool taken = false;    /* somebody follows the line up */

/* The network and the carrier. */
byte inFlight = 0;    /* requests that may still arrive */
byte hot = 0;         /* workers between a durable intent and the end of their call: they may still send */
byte executions = 0;
byte crashes = 0;

#define SETTLED (state == succeeded || state == failed || state == unknown)

#ifdef NO_FENCE
#define MINE(f) true
#else
#define MINE(f) (fence == f)
#endif

/* The carrier takes requests when they come, perhaps long after their sender has gone. It may act, or lose them. */
active proctype Carrier()
{
end:
    do
    :: atomic { inFlight > 0 -> inFlight--; if :: executions++ :: skip fi }
    od
}

/* The quarantine is longer than a request can be under way and a call can last. */
active proctype Clock()
{
end:
    do
#ifdef NO_QUARANTINE
    :: atomic { state == verifying && !quarantineOver -> quarantineOver = true }
#else
    :: atomic { state == verifying && !quarantineOver && inFlight == 0 && hot == 0 -> quarantineOver = true }
#endif
    od
}

/* After a crash, or when another worker finds the lease of this one expired. */
inline recover()
{
    atomic {
        if
        :: state == claimed -> state = waiting; fence++
#ifdef REQUEUE_SENDING
        :: state == sending -> state = waiting; fence++
#else
        :: state == sending -> state = verifying; quarantineOver = false; fence++
#endif
        :: else -> skip
        fi
    }
}

active [WORKERS] proctype Worker()
{
    byte mine = 0;
    byte seen = 0;
    mtype answer = none;
end:
    do
    :: SETTLED -> break

    :: atomic { state == waiting -> state = claimed; fence++; mine = fence };
        /* The live read before sending. */
        seen = executions;
        if
        :: seen > 0 ->
            atomic { if :: state == claimed && MINE(mine) -> state = succeeded :: else -> skip fi }
        :: seen == 0 ->
            /* The intent is durable before the first byte. */
            atomic {
                if
                :: state == claimed && MINE(mine) && sends < MAX_SENDS ->
                    state = sending; sends++; quarantineOver = false; hot++; answer = none
                :: state == claimed && MINE(mine) && sends == MAX_SENDS -> state = unknown; mine = 0
                :: else -> mine = 0
                fi
            };
            if
            :: mine == 0 -> skip
            :: else ->
                if
                :: atomic { inFlight++ }                       /* it leaves, and nobody knows what comes of it */
                :: atomic { executions++; answer = done }      /* acted on and answered */
                :: atomic { answer = refused }                 /* a definite no */
                /* or it dies: before it sent, with the request under way, or after the carrier acted */
                :: atomic { crashes < MAX_CRASHES -> crashes++; hot--; mine = 0 }
                :: atomic { crashes < MAX_CRASHES -> inFlight++; crashes++; hot--; mine = 0 }
                :: atomic { crashes < MAX_CRASHES -> executions++; crashes++; hot--; mine = 0 }
                fi;
                if
                :: mine == 0 -> recover()
                :: mine > 0 ->
                    /* The call has ended; what it told may be written much later. */
                    atomic { hot-- };
                    atomic {
                        if
                        :: !(state == sending && MINE(mine)) -> skip           /* stale: evidence only */
                        :: state == sending && MINE(mine) && answer == refused -> state = failed
                        :: state == sending && MINE(mine) && answer != refused ->
                            state = verifying; quarantineOver = false; fence++
                        fi
                    }
                fi
            fi
        fi

    /* A read that shows nothing yet changes nothing, so it is not modelled: that keeps the fence small. */
    :: atomic { state == verifying && !taken && (quarantineOver || executions > 0) -> taken = true; fence++; mine = fence };
        seen = executions;
        atomic {
            taken = (MINE(mine) -> false : taken);
            if
            :: !(state == verifying && MINE(mine)) -> skip
            :: state == verifying && MINE(mine) && seen > 0 -> state = succeeded
            :: state == verifying && MINE(mine) && seen == 0 && !quarantineOver -> skip
            :: state == verifying && MINE(mine) && seen == 0 && quarantineOver && sends < MAX_SENDS ->
                state = waiting; fence++
            :: state == verifying && MINE(mine) && seen == 0 && quarantineOver && sends == MAX_SENDS ->
                state = unknown
            fi
        }

    /* Another worker hangs: its lease is over. */
    :: atomic {
            (state == claimed || state == sending || taken) && WORKERS > 1 && crashes < MAX_CRASHES ->
            crashes++; taken = false; fence++
        };
        recover()
    od
}

active proctype Promise()
{
end:
    do
    :: atomic { executions > 1 -> assert(false) }
    :: atomic { state == failed && executions > 0 -> assert(false) }
    :: atomic { state == succeeded && executions != 1 -> assert(false) }
    od
}
