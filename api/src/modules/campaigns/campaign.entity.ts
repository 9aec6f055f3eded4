import type { CampaignStatus } from '@zhufu/domain/campaigns';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A drive of visits. */
@Entity('campaign')
export class Campaign {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') name: string;
  @Column('int') year: number;
  @Column('text', { name: 'basis_title', nullable: true }) basisTitle: string | null;
  @Column('text', { name: 'basis_number', nullable: true }) basisNumber: string | null;
  @Column('text') organiser: string;
  @Column('date', { name: 'first_on' }) firstOn: string;
  @Column('date', { name: 'last_on' }) lastOn: string;
  @Column('int', { name: 'late_days' }) lateDays: number;
  @Column('boolean', { name: 'roster_required' }) rosterRequired: boolean;
  @Column('text') status: CampaignStatus;
  @Column('uuid', { name: 'cloned_from_id', nullable: true }) clonedFromId: string | null;
  @Column('uuid', { name: 'moved_by', nullable: true }) movedBy: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}
