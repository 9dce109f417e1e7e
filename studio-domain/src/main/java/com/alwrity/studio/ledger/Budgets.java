package com.alwrity.studio.ledger;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The budgets of a workspace, as its owners set them. */
@ApplicationScoped
@Transactional
public class Budgets {

    @Inject
    private EntityManager entities;

    @Inject
    private BudgetUses uses;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public List<BudgetUse> all(Caller caller) {
        return uses.all(caller.workspaceId());
    }

    /** @throws StudioException NOT_FOUND */
    public BudgetUse get(Caller caller, UUID id) {
        return all(caller).stream()
                .filter(use -> use.budget().id().equals(id))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("budget"));
    }

    /** All that a budget can be set for: the workspace first, then its members and its tokens. */
    public List<BudgetSubject> subjects(Caller caller) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select 'WORKSPACE', cast(null as uuid), ''
                        union all
                        (select 'MEMBER', u.id, u.name from member m join app_user u on u.id = m.user_id
                         where m.workspace_id = ?1 order by u.name)
                        union all
                        (select 'TOKEN', t.id, t.name from api_token t
                         where t.workspace_id = ?1 and t.revoked_at is null order by t.name)
                        """)
                .setParameter(1, caller.workspaceId())
                .getResultList();
        return rows.stream()
                .map(row -> new BudgetSubject(BudgetScope.valueOf((String) row[0]), (UUID) row[1], (String) row[2]))
                .toList();
    }

    /** @throws StudioException INVALID, naming the field; CONFLICT if there is one of that kind already */
    public BudgetUse add(Caller caller, BudgetDraft draft) {
        caller.require(MemberRole.OWNER);
        draft.check();
        checkSubject(caller, draft);
        UUID id = UUID.randomUUID();
        int added = entities.createNativeQuery("""
                        insert into budget (id, workspace_id, scope, subject_id, period, amount, hard, created_at,
                                            updated_at, updated_by, row_version)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, 1)
                        on conflict (workspace_id, scope, subject_id, period) do nothing
                        """)
                .setParameter(1, id)
                .setParameter(2, caller.workspaceId())
                .setParameter(3, draft.scope().name())
                .setParameter(4, draft.subjectId())
                .setParameter(5, draft.period().name())
                .setParameter(6, draft.amount().inCredits().thousandths())
                .setParameter(7, draft.isHard())
                .setParameter(8, now())
                .setParameter(9, caller.userId())
                .executeUpdate();
        if (added == 0) {
            throw new StudioException(StudioException.Kind.CONFLICT, "budget.exists");
        }
        BudgetUse use = get(caller, id);
        audit.record(caller, "budget.add", "budget", id, Map.of("after", facts(use.budget())));
        return use;
    }

    /**
     * Another amount, or another kind of limit.
     *
     * @param expectedVersion the one that the edit was made from
     * @throws StudioException CONFLICT if somebody else was faster
     */
    public BudgetUse change(Caller caller, UUID id, Money amount, Boolean hard, long expectedVersion) {
        caller.require(MemberRole.OWNER);
        Budget before = get(caller, id).budget();
        Money wanted = amount == null ? before.amount().inMoney() : amount;
        boolean harder = hard == null ? before.hard() : hard;
        new BudgetDraft(before.scope(), before.subjectId(), before.period(), wanted, harder).check();
        int changed = entities.createNativeQuery("""
                        update budget set amount = ?3, hard = ?4, updated_at = ?5, updated_by = ?6,
                                          row_version = row_version + 1
                        where id = ?1 and row_version = ?2
                        """)
                .setParameter(1, id)
                .setParameter(2, expectedVersion)
                .setParameter(3, wanted.inCredits().thousandths())
                .setParameter(4, harder)
                .setParameter(5, now())
                .setParameter(6, caller.userId())
                .executeUpdate();
        if (changed == 0) {
            throw editedMeanwhile(id);
        }
        // A raised budget warns again on its way up.
        entities.createNativeQuery("delete from budget_alert where budget_id = ?1 and amount <> ?2")
                .setParameter(1, id)
                .setParameter(2, wanted.inCredits().thousandths())
                .executeUpdate();
        BudgetUse after = get(caller, id);
        audit.record(
                caller, "budget.change", "budget", id, Map.of("before", facts(before), "after", facts(after.budget())));
        return after;
    }

    public void remove(Caller caller, UUID id) {
        caller.require(MemberRole.OWNER);
        Budget before = get(caller, id).budget();
        entities.createNativeQuery("delete from budget where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        audit.record(caller, "budget.remove", "budget", id, Map.of("before", facts(before)));
    }

    /** What a budget is for must be there, and the workspace's. */
    private void checkSubject(Caller caller, BudgetDraft draft) {
        String known = switch (draft.scope()) {
            case MEMBER -> "select count(*) from member where workspace_id = ?1 and user_id = ?2";
            case TOKEN -> "select count(*) from api_token where workspace_id = ?1 and id = ?2 and revoked_at is null";
            case WORKSPACE -> null;
        };
        if (known != null && count(known, caller.workspaceId(), draft.subjectId()) == 0) {
            throw StudioException.invalid(
                    new Violation("subjectId", draft.scope().key() + ".not_found"));
        }
    }

    private StudioException editedMeanwhile(UUID id) {
        Object[] last = (Object[]) entities.createNativeQuery(
                        "select u.name, to_char(b.updated_at at time zone 'UTC',"
                                + " 'YYYY-MM-DD HH24:MI UTC') from budget b join app_user u on u.id = b.updated_by where b.id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        return new StudioException(
                StudioException.Kind.CONFLICT, "edited.meanwhile", Map.of("by", last[0], "at", last[1]));
    }

    private long count(String sql, UUID workspaceId, UUID subjectId) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, workspaceId)
                        .setParameter(2, subjectId)
                        .getSingleResult())
                .longValue();
    }

    private static Map<String, Object> facts(Budget budget) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("scope", budget.scope().key());
        if (budget.subjectId() != null) {
            facts.put("subjectId", budget.subjectId());
        }
        facts.put("period", budget.period().key());
        facts.put("amount", budget.amount().inMoney().plain());
        facts.put("hard", budget.hard());
        return facts;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
