import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVisits1700000000009 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table visit (
        id uuid primary key,
        path text collate "C" not null,
        household_id uuid not null constraint visit_household references household,
        campaign_id uuid constraint visit_campaign references campaign,
        occasion text constraint visit_occasion check (occasion in ('daily', 'emergency', 'follow_up')),
        visited_on date not null,
        visitors jsonb not null,
        companions jsonb not null,
        result text not null constraint visit_result check (result in ('met_self', 'met_family', 'not_home', 'declined', 'phone')),
        situation text constraint visit_situation check (situation in ('unchanged', 'better', 'worse')),
        situation_words text,
        policy_told boolean not null,
        status text not null constraint visit_status check (status in ('draft', 'submitted', 'confirmed', 'returned', 'voided')),
        created_by uuid not null constraint visit_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        submitted_by uuid constraint visit_submitter references account,
        submitted_at timestamptz,
        confirmed_by uuid constraint visit_confirmer references account,
        confirmed_at timestamptz,
        returned_by uuid constraint visit_returner references account,
        return_reason text,
        voided_by uuid constraint visit_voider references account,
        void_reason text,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint visit_occasion_or_campaign check ((campaign_id is null) = (occasion is not null)),
        constraint visit_two_people check (confirmed_by <> created_by and confirmed_by <> submitted_by)
      );
      create index visit_by_household on visit (household_id, visited_on desc, id desc);
      create index visit_by_campaign on visit (campaign_id, visited_on desc, id desc) include (path, status);
      create index visit_path on visit (path, visited_on desc);
      create index visit_by_day on visit (visited_on desc, id desc) include (path, status);
      create index visit_submitted on visit (path) where status = 'submitted';
      create index visit_maker on visit (created_by, status);
      create index visit_submitter on visit (submitted_by) where submitted_by is not null;
      create index visit_confirmer on visit (confirmed_by) where confirmed_by is not null;
      create index visit_returner on visit (returned_by) where returned_by is not null;
      create index visit_voider on visit (voided_by) where voided_by is not null;
      comment on table visit is 'A visit to a household (走访记录); path is the household''s at the time';

      create table need (
        id uuid primary key,
        path text collate "C" not null,
        visit_id uuid not null constraint need_visit references visit,
        household_id uuid not null constraint need_household references household,
        kind text not null constraint need_kind check (kind in ('living', 'production', 'medical', 'schooling', 'elderly_care',
          'housing', 'employment', 'comfort')),
        words text,
        constraint need_once unique (visit_id, kind)
      );
      create index need_by_household on need (household_id);
      comment on table need is 'What a family said it needs, in its own words (诉求)';

      create table disbursement (
        id uuid primary key,
        path text collate "C" not null,
        visit_id uuid not null constraint disbursement_visit references visit,
        household_id uuid not null constraint disbursement_household references household,
        campaign_id uuid constraint disbursement_campaign references campaign,
        position int not null,
        kind text not null constraint disbursement_kind check (kind in ('cash', 'goods')),
        method text not null constraint disbursement_method check (method in ('cash_signed', 'one_card', 'bank_transfer', 'in_kind')),
        amount bigint not null constraint disbursement_amount check (amount > 0),
        goods_item_id uuid constraint disbursement_goods references goods_item,
        quantity int constraint disbursement_quantity check (quantity > 0),
        paid_on date not null,
        status text not null constraint disbursement_status check (status in ('draft', 'reserved', 'posted', 'signed', 'released',
          'reversed')),
        created_by uuid not null constraint disbursement_maker references account,
        posted_at timestamptz,
        paid_by uuid constraint disbursement_payer references account,
        signed_on date,
        signed_by uuid constraint disbursement_signer references account,
        reversed_by uuid constraint disbursement_reverser references account,
        reversed_at timestamptz,
        reversal_reason text,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint disbursement_goods_in_kind check ((kind = 'goods') = (method = 'in_kind')),
        constraint disbursement_two_people check (reversed_by <> created_by)
      );
      create index disbursement_by_visit on disbursement (visit_id, position);
      create index disbursement_by_household on disbursement (household_id);
      create index disbursement_by_campaign on disbursement (campaign_id, status) include (path);
      create index disbursement_path on disbursement (path, updated_at desc);
      create index disbursement_updated on disbursement (updated_at desc, id desc) include (path);
      create index disbursement_goods on disbursement (goods_item_id) where goods_item_id is not null;
      create index disbursement_unsigned on disbursement (path) where status = 'posted';
      create index disbursement_reserved on disbursement (path) where status = 'reserved';
      create index disbursement_maker on disbursement (created_by);
      create index disbursement_payer on disbursement (paid_by) where paid_by is not null;
      create index disbursement_signer on disbursement (signed_by) where signed_by is not null;
      create index disbursement_reverser on disbursement (reversed_by) where reversed_by is not null;
      comment on table disbursement is 'One hand-over of cash or goods (发放), made with its visit';

      create table funding_split (
        id uuid primary key,
        path text collate "C" not null,
        disbursement_id uuid not null constraint funding_split_disbursement references disbursement,
        position int not null,
        source_id uuid not null constraint funding_split_source references funding_source,
        amount bigint not null constraint funding_split_amount check (amount > 0),
        constraint funding_split_once unique (disbursement_id, source_id)
      );
      create index funding_split_by_source on funding_split (source_id);
      comment on table funding_split is 'Which source pays how much of a hand-over, in fen; from reservation on they add up to its amount';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table funding_split, disbursement, need, visit cascade');
  }
}
